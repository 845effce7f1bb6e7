import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/**
 * Self-myofascial release: roll slowly, rest on the tender spot. Nobody rolls the sternocleidomastoid or the lumbar spine (OPT
 * reference 5.1). Those without a roller use hands, knuckles, an elbow or a rolled towel.
 */
export const SMR: readonly Exercise[] = [
  ...exercises(
    { component: 'smr', region: 'lower', equipment: ['foam-roller'] },
    {
      'foam-roll-calves': {
        en: [
          'Foam roll calves',
          'Roll from ankle to below the knee and rest on the tender spot until it eases.',
        ],
        es: [
          'Rodillo en gemelos',
          'Rueda del tobillo hasta debajo de la rodilla y quédate en el punto sensible hasta que ceda.',
        ],
        muscles: ['gastrocnemius', 'lateral-gastrocnemius', 'soleus'],
        sides: 2,
        position: 'floor-seated',
      },
      'foam-roll-calves-seated': {
        en: [
          'Seated foam roll calves',
          'Sit on a chair with your calf on a roller laid on a second chair and turn the foot in and out.',
        ],
        es: [
          'Rodillo en gemelos sentado',
          'Siéntate con la pantorrilla sobre el rodillo en otra silla y gira el pie hacia dentro y hacia fuera.',
        ],
        muscles: ['gastrocnemius', 'lateral-gastrocnemius', 'soleus'],
        sides: 2,
        position: 'seated',
      },
      'foam-roll-peroneals': {
        en: [
          'Foam roll outer calf',
          'Turn the shin so that the outer calf rests on the roller and move only a hand’s width.',
        ],
        es: [
          'Rodillo en cara externa de la pierna',
          'Gira la pierna para apoyar la cara externa y muévete solo un palmo.',
        ],
        muscles: ['lateral-gastrocnemius', 'soleus'],
        sides: 2,
        position: 'side-lying',
      },
      'foam-roll-hamstrings': {
        en: ['Foam roll hamstrings', 'Keep the thigh loose and roll from the sit bone to above the knee.'],
        es: [
          'Rodillo en isquiotibiales',
          'Deja el muslo suelto y rueda desde el isquion hasta encima de la rodilla.',
        ],
        muscles: ['hamstrings', 'biceps-femoris', 'biceps-femoris-short-head'],
        sides: 2,
        position: 'floor-seated',
      },
      'foam-roll-hamstrings-seated': {
        en: [
          'Seated foam roll hamstrings',
          'Sit on a chair with the roller under one thigh and slide forward and back over it.',
        ],
        es: [
          'Rodillo en isquiotibiales sentado',
          'Siéntate en una silla con el rodillo bajo un muslo y deslízate adelante y atrás.',
        ],
        muscles: ['hamstrings', 'biceps-femoris', 'biceps-femoris-short-head'],
        sides: 2,
        position: 'seated',
      },
      'foam-roll-adductors': {
        en: [
          'Foam roll adductors',
          'Bend the knee out to the side and let the inner thigh sink into the roller.',
        ],
        es: [
          'Rodillo en aductores',
          'Abre la rodilla a un lado y deja que la cara interna del muslo se hunda en el rodillo.',
        ],
        muscles: ['adductors', 'adductor-magnus'],
        sides: 2,
        position: 'prone',
      },
      'foam-roll-quadriceps': {
        en: ['Foam roll quadriceps', 'Brace your abdomen and roll from the hip crease to above the kneecap.'],
        es: ['Rodillo en cuádriceps', 'Activa el abdomen y rueda desde la ingle hasta encima de la rótula.'],
        muscles: ['quadriceps', 'vastus-lateralis', 'hip-flexors'],
        sides: 2,
        position: 'prone',
      },
      'foam-roll-lateral-thigh': {
        en: [
          'Foam roll lateral thigh',
          'Cross the top leg in front and take weight off with your arms if it hurts.',
        ],
        es: [
          'Rodillo en la cara lateral del muslo',
          'Cruza la pierna de arriba por delante y descarga con los brazos si duele.',
        ],
        muscles: ['vastus-lateralis', 'tensor-fasciae-latae'],
        sides: 2,
        position: 'side-lying',
      },
      'foam-roll-tfl': {
        en: ['Foam roll TFL', 'Roll just below the front of the hip bone, a few centimetres at a time.'],
        es: [
          'Rodillo en tensor de la fascia lata',
          'Rueda justo debajo de la parte delantera de la cadera, pocos centímetros cada vez.',
        ],
        muscles: ['tensor-fasciae-latae', 'gluteus-minimus'],
        sides: 2,
        position: 'side-lying',
      },
      'foam-roll-wall-hip': {
        en: [
          'Standing foam roll hip',
          'Pin the roller between the side of your hip and the wall and bend the knees to roll it.',
        ],
        es: [
          'Rodillo en la cadera contra la pared',
          'Sujeta el rodillo entre el lado de la cadera y la pared y flexiona las rodillas para moverlo.',
        ],
        muscles: ['tensor-fasciae-latae', 'gluteus-minimus'],
        sides: 2,
        position: 'supported',
      },
      'foam-roll-piriformis': {
        en: [
          'Foam roll piriformis',
          'Cross the ankle over the other knee and lean onto the back pocket of the crossed leg.',
        ],
        es: [
          'Rodillo en piramidal',
          'Cruza el tobillo sobre la otra rodilla e inclínate hacia el bolsillo trasero de esa pierna.',
        ],
        muscles: ['piriformis'],
        sides: 2,
        position: 'floor-seated',
      },
      'foam-roll-glutes': {
        en: ['Foam roll glutes', 'Shift onto one cheek and move in small strokes above the hip joint.'],
        es: ['Rodillo en glúteos', 'Carga un glúteo y muévete en tramos cortos por encima de la cadera.'],
        muscles: ['gluteus-medius', 'gluteus-minimus', 'gluteus-maximus'],
        sides: 2,
        position: 'floor-seated',
      },
    },
  ),
  ...exercises(
    { component: 'smr', region: 'upper', equipment: ['foam-roller'] },
    {
      'foam-roll-lats': {
        en: [
          'Foam roll lats',
          'Lie with the thumb up and roll from the armpit down a hand’s width, breathing out.',
        ],
        es: [
          'Rodillo en dorsales',
          'Con el pulgar hacia arriba, rueda un palmo desde la axila hacia abajo mientras sueltas el aire.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
        sides: 2,
        position: 'side-lying',
        tags: ['spine-roll'],
      },
      'foam-roll-wall-lats': {
        en: [
          'Standing foam roll lats',
          'Hold the roller between the wall and the back of your armpit, never on the ribs, and rock gently.',
        ],
        es: [
          'Rodillo en dorsales contra la pared',
          'Sujeta el rodillo entre la pared y la parte posterior de la axila, nunca en las costillas, y balancéate.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
        sides: 2,
        position: 'supported',
      },
      'foam-roll-upper-back': {
        en: [
          'Foam roll upper back',
          'Hug yourself, keep your hips low and stay between the shoulder blades.',
        ],
        es: ['Rodillo en la espalda alta', 'Abrázate, mantén la cadera baja y quédate entre los omóplatos.'],
        muscles: ['rhomboids', 'middle-trapezius'],
        position: 'supine',
        tags: ['spine-roll'],
      },
      'foam-roll-chest': {
        en: ['Foam roll chest', 'Lay the roller along the front of the armpit and reach the arm out slowly.'],
        es: [
          'Rodillo en pectoral',
          'Coloca el rodillo junto a la parte delantera de la axila y estira el brazo despacio.',
        ],
        muscles: ['pectoralis-major', 'pectoralis-minor'],
        sides: 2,
        position: 'prone',
      },
      'foam-roll-wall-chest': {
        en: [
          'Standing foam roll chest',
          'Lean into the roller on the wall, just inside the shoulder, and breathe into the pressure.',
        ],
        es: [
          'Rodillo en pectoral contra la pared',
          'Apóyate en el rodillo contra la pared, justo por dentro del hombro, y respira.',
        ],
        muscles: ['pectoralis-major', 'pectoralis-minor'],
        sides: 2,
        position: 'supported',
      },
      'foam-roll-wall-upper-trapezius': {
        en: [
          'Standing foam roll upper trapezius',
          'Lean the top of your shoulder into the roller on the wall and nod slowly.',
        ],
        es: [
          'Rodillo en trapecio superior contra la pared',
          'Apoya lo alto del hombro en el rodillo contra la pared y asiente despacio.',
        ],
        muscles: ['upper-trapezius', 'levator-scapulae'],
        sides: 2,
        position: 'supported',
      },
    },
  ),
  ...exercises(
    { component: 'smr', region: 'lower', position: 'seated', sides: 2 },
    {
      'hand-massage-calves': {
        en: [
          'Calf self-massage',
          'Sit with the ankle on the other knee and press both thumbs slowly up the calf.',
        ],
        es: [
          'Automasaje de gemelos',
          'En una silla, con el tobillo sobre la otra rodilla, sube los pulgares despacio por la pantorrilla.',
        ],
        muscles: ['gastrocnemius', 'lateral-gastrocnemius', 'soleus'],
      },
      'hand-massage-hamstrings': {
        en: [
          'Hamstring self-massage',
          'Sit on your knuckles and move them from the sit bone toward the knee, pausing where it is tender.',
        ],
        es: [
          'Automasaje de isquiotibiales',
          'Siéntate sobre los nudillos y llévalos del isquion hacia la rodilla, parando donde moleste.',
        ],
        muscles: ['hamstrings', 'biceps-femoris', 'biceps-femoris-short-head'],
      },
      'hand-massage-quadriceps': {
        en: [
          'Quadriceps self-massage',
          'Lean a forearm into the thigh and glide from the knee toward the hip.',
        ],
        es: [
          'Automasaje de cuádriceps',
          'Apoya el antebrazo en el muslo y deslízalo de la rodilla hacia la cadera.',
        ],
        muscles: ['quadriceps', 'vastus-lateralis', 'hip-flexors'],
      },
      'hand-massage-adductors': {
        en: [
          'Adductor self-massage',
          'Press the heel of your hand along the inner thigh while the leg stays heavy.',
        ],
        es: [
          'Automasaje de aductores',
          'Presiona con el talón de la mano la cara interna del muslo con la pierna relajada.',
        ],
        muscles: ['adductors', 'adductor-magnus'],
      },
      'hand-massage-tfl': {
        en: [
          'Outer hip self-massage',
          'Sink your knuckles in just below the front of the hip bone and make small circles.',
        ],
        es: [
          'Automasaje de la cadera externa',
          'Hunde los nudillos justo debajo de la cresta de la cadera y haz círculos pequeños.',
        ],
        muscles: ['tensor-fasciae-latae', 'gluteus-minimus'],
      },
      'towel-roll-glutes': {
        en: [
          'Towel roll glutes',
          'Sit on a tightly rolled towel under one cheek and shift until you find the tender spot.',
        ],
        es: [
          'Toalla enrollada en glúteos',
          'Siéntate sobre una toalla bien enrollada bajo un glúteo y busca el punto sensible.',
        ],
        muscles: ['piriformis', 'gluteus-minimus'],
      },
    },
  ),
  ...exercises(
    { component: 'smr', region: 'upper', position: 'seated', sides: 2 },
    {
      'hand-massage-lats': {
        en: [
          'Lat self-massage',
          'Grip the fold behind your armpit between thumb and fingers and knead while the arm hangs.',
        ],
        es: [
          'Automasaje de dorsales',
          'Toma el pliegue detrás de la axila entre el pulgar y los dedos y amásalo con el brazo suelto.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
      },
      'hand-massage-chest': {
        en: [
          'Chest self-massage',
          'Press your fingertips below the collarbone and stroke out toward the shoulder.',
        ],
        es: ['Automasaje de pectoral', 'Presiona con las yemas bajo la clavícula y desliza hacia el hombro.'],
        muscles: ['pectoralis-major', 'pectoralis-minor'],
      },
      'hand-massage-upper-trapezius': {
        en: [
          'Upper trapezius self-massage',
          'Squeeze the muscle between neck and shoulder and let the head tip away.',
        ],
        es: [
          'Automasaje de trapecio superior',
          'Pellizca el músculo entre cuello y hombro y deja caer la cabeza al otro lado.',
        ],
        muscles: ['upper-trapezius', 'levator-scapulae'],
      },
    },
  ),
  ...exercises(
    { component: 'smr', region: 'core', position: 'seated' },
    {
      'hand-massage-abdominals': {
        en: [
          'Abdominal wall self-massage',
          'Stroke the front and sides of your waist with flat hands, gently, breathing deep.',
        ],
        es: [
          'Automasaje de la pared abdominal',
          'Recorre el frente y los lados de la cintura con las manos planas, suave y respirando hondo.',
        ],
        muscles: ['rectus-abdominis', 'external-obliques'],
        tags: ['abdominal-pressure'],
      },
    },
  ),
];
