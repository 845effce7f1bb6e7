import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/**
 * Isolated strengthening of what the movement assessment found weak (OPT reference 4.2, 5.1). Without a pattern, so none of these
 * ever stands for a body part. For every muscle there is one that needs nothing and neither lies on the back nor stands free.
 */
export const ACTIVATION: readonly Exercise[] = [
  ...exercises(
    { component: 'resistance', level: 'stabilization', region: 'lower', isolation: true },
    {
      'supported-hip-abduction': {
        en: [
          'Supported standing hip abduction',
          'Hold the chair, lead with the heel out to the side and keep the trunk a post.',
        ],
        es: [
          'Abducción de cadera de pie con apoyo',
          'Con una mano en la silla, lleva el talón hacia el lado con el tronco como un poste.',
        ],
        position: 'supported',
        sides: 2,
        muscles: ['gluteus-medius'],
        activates: ['gluteus-medius'],
        tags: ['single-leg'],
      },
      clamshell: {
        en: ['Clamshell', 'Feet together, open the top knee without letting the pelvis roll back.'],
        es: ['Almeja', 'Pies juntos, abre la rodilla de arriba sin que la pelvis ruede hacia atrás.'],
        position: 'side-lying',
        sides: 2,
        muscles: ['gluteus-medius', 'gluteus-maximus'],
        activates: ['gluteus-medius', 'gluteus-maximus'],
      },
      'side-lying-hip-abduction': {
        en: [
          'Side-lying hip abduction',
          'Raise the top leg a little behind the line of the body, toes forward.',
        ],
        es: [
          'Abducción de cadera de lado',
          'Sube la pierna de arriba algo por detrás de la línea del cuerpo, dedos al frente.',
        ],
        position: 'side-lying',
        sides: 2,
        muscles: ['gluteus-medius'],
        activates: ['gluteus-medius'],
        easier: 'clamshell',
      },
      'band-lateral-walk': {
        en: [
          'Band side walk',
          'Band above the knees, toes forward, knees never falling in; count the steps each way.',
        ],
        es: [
          'Paso lateral con banda',
          'Banda sobre las rodillas, dedos al frente y las rodillas sin caer hacia dentro; cuenta los pasos hacia cada lado.',
        ],
        equipment: ['bands'],
        muscles: ['gluteus-medius'],
        activates: ['gluteus-medius'],
        easier: 'supported-hip-abduction',
        inSteps: true,
        sides: 2,
      },
      'cable-hip-abduction': {
        en: [
          'Cable hip abduction',
          'Strap on the ankle, hand on the frame, press the leg out and let it back slowly.',
        ],
        es: [
          'Abducción de cadera en polea',
          'Tobillera, mano en el marco, lleva la pierna fuera y vuelve despacio.',
        ],
        equipment: ['cable'],
        position: 'supported',
        sides: 2,
        muscles: ['gluteus-medius'],
        activates: ['gluteus-medius'],
        tags: ['single-leg'],
        easier: 'supported-hip-abduction',
      },
      'wall-glute-press-back': {
        en: [
          'Wall glute press-back',
          'Hands on the wall, squeeze one glute and press that heel back a hand’s breadth.',
        ],
        es: [
          'Empuje de talón atrás en la pared',
          'Manos en la pared, aprieta un glúteo y lleva ese talón un palmo atrás.',
        ],
        position: 'supported',
        sides: 2,
        muscles: ['gluteus-maximus'],
        activates: ['gluteus-maximus'],
        tags: ['single-leg'],
      },
      'quadruped-hip-extension': {
        en: [
          'Quadruped hip extension',
          'Push one heel to the ceiling with a bent knee and leave the low back flat.',
        ],
        es: [
          'Extensión de cadera en cuadrupedia',
          'Empuja un talón al techo con la rodilla doblada y deja plana la zona lumbar.',
        ],
        position: 'quadruped',
        sides: 2,
        muscles: ['gluteus-maximus'],
        activates: ['gluteus-maximus'],
        easier: 'wall-glute-press-back',
      },
      'supported-standing-leg-curl': {
        en: [
          'Supported standing leg curl',
          'Hold the chair, knees side by side, bring one heel up without the thigh moving.',
        ],
        es: [
          'Curl femoral de pie con apoyo',
          'Con una mano en la silla, rodillas juntas, sube un talón sin mover el muslo.',
        ],
        position: 'supported',
        sides: 2,
        muscles: ['hamstrings'],
        activates: ['hamstrings', 'medial-hamstrings'],
        tags: ['single-leg'],
      },
      'seated-heel-dig-toes-in': {
        en: [
          'Seated heel dig, toes in',
          'Turn the toes in a little, dig the heel into the floor and drag it toward you.',
        ],
        es: [
          'Arrastre de talón sentado, punta adentro',
          'Gira un poco la punta hacia dentro, clava el talón y arrástralo hacia ti.',
        ],
        position: 'seated',
        sides: 2,
        muscles: ['medial-hamstrings', 'popliteus', 'gracilis'],
        activates: ['medial-hamstrings', 'popliteus', 'gracilis'],
      },
      'band-leg-curl-toes-in': {
        en: [
          'Seated band curl, toes in',
          'Band around the leg of a heavy table ahead and the ankle, foot turned in slightly, pull the heel under the chair.',
        ],
        es: [
          'Curl con banda sentado, punta adentro',
          'Banda en la pata de una mesa pesada, delante, y en el tobillo; con el pie algo girado hacia dentro, lleva el talón bajo la silla.',
        ],
        equipment: ['bands'],
        position: 'seated',
        sides: 2,
        muscles: ['medial-hamstrings', 'popliteus'],
        activates: ['medial-hamstrings', 'popliteus'],
        easier: 'seated-heel-dig-toes-in',
      },
      'seated-tibial-inward-rotation': {
        en: [
          'Seated shin turn-in',
          'Heel still, turn the foot inward from the shin while the thigh stays still.',
        ],
        es: [
          'Rotación interna de tibia en silla',
          'Talón quieto, gira el pie hacia dentro desde la espinilla, sin mover el muslo.',
        ],
        position: 'seated',
        sides: 2,
        muscles: ['popliteus', 'medial-hamstrings'],
        activates: ['popliteus', 'medial-hamstrings', 'gracilis', 'sartorius'],
      },
      'seated-figure-four-lift': {
        en: [
          'Seated tailor lift',
          'Slide one heel up the other shin as if to cross the legs, and lower it slowly.',
        ],
        es: [
          'Elevación del sastre en silla',
          'Desliza un talón por la otra espinilla como para cruzar las piernas y bájalo despacio.',
        ],
        position: 'seated',
        sides: 2,
        muscles: ['sartorius', 'hip-flexors'],
        activates: ['sartorius', 'hip-flexors'],
      },
      'seated-hip-flexion': {
        en: [
          'Seated knee lift',
          'Sit tall, float one foot a hand high and keep the pelvis from rolling back.',
        ],
        es: [
          'Elevación de rodilla en silla',
          'Siéntate con la espalda recta, levanta un pie un palmo y no dejes que la pelvis ruede atrás.',
        ],
        position: 'seated',
        sides: 2,
        muscles: ['hip-flexors'],
        activates: ['hip-flexors'],
      },
      'band-standing-hip-flexion': {
        en: [
          'Band hip flexion',
          'Band under one foot and over the other, one hand on the wall, lift the knee to hip height.',
        ],
        es: [
          'Flexión de cadera con banda',
          'Banda bajo un pie y sobre el otro, una mano en la pared, sube la rodilla a la altura de la cadera.',
        ],
        equipment: ['bands'],
        position: 'supported',
        sides: 2,
        muscles: ['hip-flexors'],
        activates: ['hip-flexors'],
        tags: ['single-leg'],
        easier: 'seated-hip-flexion',
      },
      'seated-towel-squeeze': {
        en: [
          'Seated towel squeeze',
          'Rolled towel between the knees, squeeze through one breath out and let go slowly.',
        ],
        es: [
          'Presión de toalla en silla',
          'Toalla enrollada entre las rodillas, aprieta durante una espiración y suelta despacio.',
        ],
        position: 'seated',
        muscles: ['adductors', 'gracilis'],
        activates: ['adductors', 'gracilis'],
      },
      'side-lying-hip-adduction': {
        en: ['Side-lying hip adduction', 'Top foot in front, float the lower leg up from the inner thigh.'],
        es: [
          'Aducción de cadera de lado',
          'Pie de arriba delante, sube la pierna de abajo desde la cara interna del muslo.',
        ],
        position: 'side-lying',
        sides: 2,
        muscles: ['adductors', 'gracilis'],
        activates: ['adductors', 'gracilis'],
        easier: 'seated-towel-squeeze',
      },
      'cable-hip-adduction': {
        en: ['Cable hip adduction', 'Strap on the near ankle, draw the leg across without turning the hips.'],
        es: [
          'Aducción de cadera en polea',
          'Tobillera en el tobillo cercano, cruza la pierna sin girar la cadera.',
        ],
        equipment: ['cable'],
        position: 'supported',
        sides: 2,
        muscles: ['adductors'],
        activates: ['adductors'],
        tags: ['single-leg'],
        easier: 'seated-towel-squeeze',
      },
      'seated-terminal-knee-squeeze': {
        en: [
          'Seated quad set',
          'Leg almost straight in front, tighten above the inner knee and lift the heel a little.',
        ],
        es: [
          'Contracción de cuádriceps en silla',
          'Pierna casi recta delante, aprieta por encima de la rodilla hacia dentro y levanta un poco el talón.',
        ],
        position: 'seated',
        sides: 2,
        muscles: ['vastus-medialis-oblique', 'quadriceps'],
        activates: ['vastus-medialis-oblique'],
      },
      'band-terminal-knee-extension': {
        en: [
          'Band terminal knee extension',
          'Band in the door at knee height, in front, around the back of the knee; heel down, straighten the last bit.',
        ],
        es: [
          'Extensión final de rodilla con banda',
          'Banda en la puerta a la altura de la rodilla, delante, y por detrás de la rodilla; talón apoyado, estira el último tramo.',
        ],
        equipment: ['bands'],
        position: 'supported',
        sides: 2,
        muscles: ['vastus-medialis-oblique', 'quadriceps'],
        activates: ['vastus-medialis-oblique'],
        easier: 'seated-terminal-knee-squeeze',
      },
      'supported-calf-raise-toes-in': {
        en: [
          'Calf raise over the big toe',
          'Feet parallel, fingertips on the wall, press through the big toe all the way up.',
        ],
        es: [
          'Elevación de talones sobre el dedo gordo',
          'Pies paralelos, dedos de las manos en la pared, y empuja con el dedo gordo hasta arriba.',
        ],
        position: 'supported',
        muscles: ['medial-gastrocnemius'],
        activates: ['medial-gastrocnemius'],
      },
      'wall-toe-raise': {
        en: ['Wall toe raise', 'Back on the wall, heels a step ahead, pull the toes toward the shins.'],
        es: [
          'Elevación de puntas en la pared',
          'Espalda en la pared, talones un paso delante, lleva las puntas hacia las espinillas.',
        ],
        position: 'supported',
        muscles: ['anterior-tibialis'],
        activates: ['anterior-tibialis'],
      },
      'seated-toe-raise': {
        en: [
          'Seated toe raise',
          'Heels heavy, lift the front of both feet high and lower it without a slap.',
        ],
        es: [
          'Elevación de puntas en silla',
          'Talones pesados, sube la parte delantera de los pies y bájala sin golpe.',
        ],
        position: 'seated',
        muscles: ['anterior-tibialis'],
        activates: ['anterior-tibialis'],
      },
      'band-ankle-dorsiflexion': {
        en: [
          'Band ankle pull',
          'Band around the leg of a heavy table and the toes, draw the foot toward you and return slowly.',
        ],
        es: [
          'Flexión de tobillo con banda',
          'Banda en la pata de una mesa pesada y en el empeine, trae el pie hacia ti y vuelve despacio.',
        ],
        equipment: ['bands'],
        position: 'seated',
        sides: 2,
        muscles: ['anterior-tibialis'],
        activates: ['anterior-tibialis'],
        easier: 'seated-toe-raise',
      },
    },
  ),
  ...exercises(
    { component: 'resistance', level: 'stabilization', region: 'upper', isolation: true },
    {
      'seated-back-extension-press': {
        en: [
          'Seated tall-back hinge',
          'Hands on the thighs, tip forward from the hips and lift the breastbone to come up.',
        ],
        es: [
          'Bisagra en silla con espalda larga',
          'Manos en los muslos, inclínate desde la cadera y vuelve elevando el esternón.',
        ],
        position: 'seated',
        muscles: ['erector-spinae'],
        activates: ['erector-spinae'],
      },
      'seated-lat-press-down': {
        en: [
          'Seated arm press-down',
          'Palms on the seat beside you, press down as if to grow taller, shoulders away from the ears.',
        ],
        es: [
          'Presión de brazos en silla',
          'Palmas en el asiento a los lados, empuja hacia abajo como para crecer, hombros lejos de las orejas.',
        ],
        position: 'seated',
        muscles: ['latissimus-dorsi', 'lower-trapezius'],
        activates: ['latissimus-dorsi'],
      },
      'band-straight-arm-press-back': {
        en: [
          'Band arm press-back',
          'Band in the door at hip height, in front; arms long, press it behind the hips from the armpits.',
        ],
        es: [
          'Empuje atrás con brazos rectos y banda',
          'Banda en la puerta a la altura de la cadera, delante; brazos largos, llévala detrás de la cadera desde las axilas.',
        ],
        equipment: ['bands'],
        muscles: ['latissimus-dorsi'],
        activates: ['latissimus-dorsi'],
        easier: 'seated-lat-press-down',
      },
      'seated-scapular-squeeze': {
        en: [
          'Seated scapular squeeze',
          'Elbows bent by the ribs, bring the shoulder blades together and down, chin level.',
        ],
        es: [
          'Retracción escapular en silla',
          'Codos doblados junto a las costillas, junta y baja los omóplatos con la barbilla nivelada.',
        ],
        position: 'seated',
        muscles: ['middle-trapezius', 'rhomboids'],
        activates: ['middle-trapezius', 'rhomboids'],
      },
      'wall-reverse-elbow-press': {
        en: [
          'Wall elbow press',
          'Back against the wall, press the elbows into it and feel the space between the shoulder blades.',
        ],
        es: [
          'Presión de codos en la pared',
          'Espalda en la pared, presiona con los codos y siente el espacio entre los omóplatos.',
        ],
        position: 'supported',
        muscles: ['middle-trapezius', 'rhomboids', 'posterior-deltoid'],
        activates: ['middle-trapezius', 'rhomboids'],
      },
      'prone-t-raise': {
        en: ['Prone T raise', 'Face down, arms out with thumbs up, lift them by the shoulder blades.'],
        es: [
          'Elevación en T boca abajo',
          'Boca abajo, brazos en cruz con pulgares arriba, súbelos con los omóplatos.',
        ],
        position: 'prone',
        muscles: ['middle-trapezius', 'rhomboids'],
        activates: ['middle-trapezius', 'rhomboids'],
        easier: 'seated-scapular-squeeze',
      },
      'band-pull-apart': {
        en: [
          'Band pull-apart',
          'Band in both hands at chest height, spread it and keep the ribs from flaring.',
        ],
        es: [
          'Apertura con banda',
          'Banda en las dos manos a la altura del pecho, ábrela sin sacar las costillas.',
        ],
        equipment: ['bands'],
        muscles: ['middle-trapezius', 'rhomboids', 'posterior-deltoid'],
        activates: ['middle-trapezius', 'rhomboids'],
        easier: 'seated-scapular-squeeze',
      },
      'seated-shoulder-blade-depression': {
        en: [
          'Seated back-pocket slide',
          'Sit tall and slide the shoulder blades into the back pockets of your trousers.',
        ],
        es: [
          'Descenso de omóplatos sentado',
          'Siéntate con la espalda recta y desliza los omóplatos hacia los bolsillos traseros.',
        ],
        position: 'seated',
        muscles: ['lower-trapezius'],
        activates: ['lower-trapezius'],
      },
      'prone-y-raise': {
        en: [
          'Prone Y raise',
          'Face down, arms like a Y, thumbs up, lift a little from low between the blades.',
        ],
        es: [
          'Elevación en Y boca abajo',
          'Boca abajo, brazos en Y con pulgares arriba, súbelos un poco desde la parte baja de los omóplatos.',
        ],
        position: 'prone',
        muscles: ['lower-trapezius'],
        activates: ['lower-trapezius'],
        easier: 'seated-shoulder-blade-depression',
        tags: ['shoulder-end-range'],
      },
      'stability-ball-prone-w-raise': {
        en: ['Ball W raise', 'Chest on the ball, squeeze the elbows down and back into a W.'],
        es: [
          'Elevación en W sobre fitball',
          'Pecho en el balón, lleva los codos abajo y atrás formando una W.',
        ],
        equipment: ['stability-ball'],
        position: 'prone-raised',
        muscles: ['lower-trapezius', 'middle-trapezius', 'rotator-cuff'],
        activates: ['lower-trapezius', 'middle-trapezius', 'rotator-cuff'],
        tags: ['unstable-surface'],
        easier: 'prone-t-raise',
      },
      'wall-push-up-plus': {
        en: [
          'Wall push-up plus',
          'Straight arms on the wall, push the upper back away and let the blades come together again.',
        ],
        es: [
          'Empuje escapular en la pared',
          'Brazos rectos en la pared, aleja la espalda alta y deja que los omóplatos se junten de nuevo.',
        ],
        position: 'supported',
        muscles: ['serratus-anterior'],
        activates: ['serratus-anterior'],
      },
      'quadruped-push-up-plus': {
        en: [
          'Quadruped push-up plus',
          'On hands and knees with straight elbows, press the floor away between the blades.',
        ],
        es: [
          'Empuje escapular en cuadrupedia',
          'A cuatro apoyos con codos rectos, empuja el suelo separando los omóplatos.',
        ],
        position: 'quadruped',
        muscles: ['serratus-anterior'],
        activates: ['serratus-anterior'],
        easier: 'wall-push-up-plus',
      },
      'wall-external-rotation-press': {
        en: [
          'Doorway external rotation press',
          'Elbow at the ribs, press the back of the hand into the door frame and ease off.',
        ],
        es: [
          'Rotación externa contra el marco',
          'Codo en las costillas, presiona el dorso de la mano contra el marco y afloja poco a poco.',
        ],
        position: 'supported',
        sides: 2,
        muscles: ['rotator-cuff'],
        activates: ['rotator-cuff'],
      },
      'side-lying-external-rotation': {
        en: [
          'Side-lying external rotation',
          'Elbow on a folded towel at the ribs, turn the forearm up and lower it slowly.',
        ],
        es: [
          'Rotación externa de lado',
          'Codo sobre una toalla doblada en las costillas, gira el antebrazo arriba y bájalo despacio.',
        ],
        position: 'side-lying',
        sides: 2,
        muscles: ['rotator-cuff'],
        activates: ['rotator-cuff'],
        easier: 'wall-external-rotation-press',
      },
      'band-external-rotation': {
        en: [
          'Band external rotation',
          'Band in the door at elbow height, to the other side; towel under the elbow, turn the forearm out.',
        ],
        es: [
          'Rotación externa con banda',
          'Banda en la puerta a la altura del codo, del lado contrario; toalla bajo el codo y gira el antebrazo hacia fuera.',
        ],
        equipment: ['bands'],
        sides: 2,
        muscles: ['rotator-cuff'],
        activates: ['rotator-cuff'],
        easier: 'side-lying-external-rotation',
      },
      'cable-external-rotation': {
        en: [
          'Cable external rotation',
          'Light plate, elbow pinned, turn out to the front and come back slower.',
        ],
        es: ['Rotación externa en polea', 'Poco peso, codo fijo, gira hacia fuera y vuelve más lento.'],
        equipment: ['cable'],
        sides: 2,
        muscles: ['rotator-cuff'],
        activates: ['rotator-cuff'],
        easier: 'band-external-rotation',
      },
      'seated-chin-tuck': {
        en: ['Seated chin tuck', 'Slide the head straight back as on a drawer and lengthen the neck.'],
        es: [
          'Retracción cervical en silla',
          'Desliza la cabeza recta hacia atrás como un cajón y alarga el cuello.',
        ],
        position: 'seated',
        muscles: ['deep-cervical-flexors'],
        activates: ['deep-cervical-flexors'],
      },
      'wall-chin-tuck': {
        en: ['Wall chin tuck', 'Back of the head on the wall, nod a small yes and press lightly.'],
        es: ['Retracción cervical en la pared', 'Nuca en la pared, di un sí pequeño y presiona suave.'],
        position: 'supported',
        muscles: ['deep-cervical-flexors'],
        activates: ['deep-cervical-flexors'],
        easier: 'seated-chin-tuck',
      },
      'supine-chin-tuck-lift': {
        en: [
          'Supine chin tuck and lift',
          'Nod first, then float the head a finger high without losing the nod.',
        ],
        es: [
          'Retracción cervical boca arriba con elevación',
          'Primero asiente, luego levanta la cabeza un dedo sin perder el gesto.',
        ],
        position: 'supine',
        muscles: ['deep-cervical-flexors'],
        activates: ['deep-cervical-flexors'],
        easier: 'wall-chin-tuck',
      },
    },
  ),
];
