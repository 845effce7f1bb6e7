import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

const PRESS = ['deltoids', 'triceps-brachii', 'serratus-anterior'] as const;
const RAISE = ['deltoids', 'rotator-cuff'] as const;
const REAR = ['posterior-deltoid', 'middle-trapezius', 'rhomboids'] as const;

const shared = { component: 'resistance', bodyPart: 'shoulders', region: 'upper' } as const;

/**
 * Shoulders: presses above the head, all `overhead`, and raises that stop below shoulder height unless they say so.
 */
export const SHOULDERS: readonly Exercise[] = [
  ...exercises(
    {
      ...shared,
      level: 'stabilization',
      pattern: 'vertical-push',
      muscles: PRESS,
      tags: ['overhead'],
    },
    {
      'wall-forearm-slide': {
        en: [
          'Wall forearm slide',
          'Forearms on the wall, slide them up without the ribs following, lean in a little.',
        ],
        es: [
          'Deslizamiento de antebrazos en la pared',
          'Antebrazos en la pared, súbelos sin que las costillas los sigan, con un poco de apoyo.',
        ],
        position: 'supported',
      },
      'seated-towel-overhead-press': {
        en: ['Seated towel press', 'Pull the towel apart from chin height to above the head and back.'],
        es: [
          'Press sentado con toalla',
          'Tensa la toalla hacia fuera desde la barbilla hasta encima de la cabeza y vuelve.',
        ],
        position: 'seated',
        makeshift: true,
      },
      'chair-pike-push-up': {
        en: [
          'Pike push-up on a chair',
          'Hands on a steady chair, hips high, take the head between the hands.',
        ],
        es: [
          'Flexión pica en una silla',
          'Manos en una silla firme, cadera alta y lleva la cabeza entre las manos.',
        ],
        position: 'supported',
        tags: ['inverted'],
        easier: 'wall-forearm-slide',
      },
      'floor-down-dog-press': {
        en: [
          'Plank to down-dog press',
          'From a plank push the hips up and back until the arms frame the ears.',
        ],
        es: [
          'Empuje de plancha a perro boca abajo',
          'Desde la plancha lleva la cadera arriba y atrás hasta que los brazos enmarquen las orejas.',
        ],
        position: 'prone',
        tags: ['inverted'],
        easier: 'wall-forearm-slide',
      },
      'dumbbell-seated-alternating-press': {
        en: [
          'Seated alternating dumbbell press',
          'On a chair or bench, one arm presses while the other waits at the shoulder.',
        ],
        es: [
          'Press alterno sentado con mancuernas',
          'En una silla o banco, un brazo empuja mientras el otro espera en el hombro.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
      },
      'dumbbell-standing-single-arm-press': {
        en: [
          'Standing single-arm dumbbell press',
          'Squeeze the glutes and do not lean away from the weight.',
        ],
        es: ['Press de pie con una mancuerna', 'Aprieta los glúteos y no te inclines hacia el otro lado.'],
        equipment: ['dumbbells'],
        sides: 2,
        easier: 'dumbbell-seated-alternating-press',
      },
      'dumbbell-single-leg-press-overhead': {
        en: [
          'Single-leg dumbbell shoulder press',
          'Stand on one soft knee and press slowly enough to stay there.',
        ],
        es: [
          'Press de hombros a una pierna',
          'De pie sobre una rodilla blanda, empuja tan lento que no te muevas.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'dumbbell-standing-single-arm-press',
      },
      'stability-ball-seated-dumbbell-press': {
        en: ['Dumbbell press seated on a ball', 'Feet wide, belly firm, the ball stays where it is.'],
        es: ['Press de hombros sentado en fitball', 'Pies separados, abdomen firme y el balón no se mueve.'],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'seated',
        tags: ['unstable-surface'],
        easier: 'dumbbell-seated-alternating-press',
      },
      'band-standing-overhead-press': {
        en: [
          'Standing band overhead press',
          'Stand on the band, hands beside the ears, press without arching.',
        ],
        es: [
          'Press de hombros de pie con banda',
          'Pisa la banda, manos junto a las orejas y empuja sin arquearte.',
        ],
        equipment: ['bands'],
      },
      'kettlebell-bottoms-up-press': {
        en: [
          'Bottoms-up kettlebell press',
          'Grip the handle upside down and let the wobble decide the speed.',
        ],
        es: [
          'Press con kettlebell invertida',
          'Sujeta la kettlebell boca arriba y deja que el equilibrio marque la velocidad.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        tags: ['grip-max'],
        easier: 'dumbbell-standing-single-arm-press',
      },
      'cable-single-arm-overhead-press': {
        en: ['Single-arm cable shoulder press', 'Pulley low, press past the ear with the ribs closed.'],
        es: [
          'Press de hombro a un brazo en polea',
          'Polea baja, empuja junto a la oreja con las costillas cerradas.',
        ],
        equipment: ['cable'],
        sides: 2,
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'strength', pattern: 'vertical-push', muscles: PRESS, tags: ['overhead'] },
    {
      'pike-push-up': {
        en: ['Pike push-up', 'Hips over the hands, lower the crown in front of the fingers and press back.'],
        es: ['Flexión pica', 'Cadera sobre las manos, baja la coronilla por delante de los dedos y empuja.'],
        position: 'prone',
        tags: ['inverted'],
        easier: 'chair-pike-push-up',
      },
      'feet-raised-pike-push-up': {
        en: [
          'Feet-raised pike push-up',
          'Feet on a chair, trunk nearly upright over the hands, elbows back.',
        ],
        es: [
          'Flexión pica con pies elevados',
          'Pies en una silla, tronco casi vertical sobre las manos y codos atrás.',
        ],
        position: 'prone',
        tags: ['inverted', 'contact-fall'],
        easier: 'pike-push-up',
      },
      'wall-walk-press': {
        en: [
          'Half wall walk',
          'Walk the feet up the wall to hip height, press through the shoulders and walk down.',
        ],
        es: [
          'Media subida por la pared',
          'Sube los pies por la pared hasta la altura de la cadera, empuja con los hombros y baja.',
        ],
        position: 'prone',
        tags: ['inverted', 'contact-fall'],
        easier: 'pike-push-up',
      },
      'single-arm-towel-overhead-press': {
        en: [
          'Single-arm towel press',
          'One hand presses up, the other holds the towel down with real effort.',
        ],
        es: [
          'Press a un brazo con toalla',
          'Una mano empuja arriba y la otra frena la toalla con esfuerzo de verdad.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'seated-towel-overhead-press',
      },
      'barbell-overhead-press': {
        en: ['Barbell overhead press', 'Glutes tight, bar close to the face, head through at the top.'],
        es: [
          'Press militar con barra',
          'Glúteos firmes, barra cerca de la cara y la cabeza pasa al llegar arriba.',
        ],
        equipment: ['barbell'],
        tags: ['valsalva'],
      },
      'barbell-seated-overhead-press': {
        en: ['Seated barbell overhead press', 'Back on the upright bench, lower to the chin, in front only.'],
        es: [
          'Press militar sentado',
          'Espalda en el banco vertical y baja a la barbilla, siempre por delante.',
        ],
        equipment: ['barbell', 'bench'],
        position: 'seated',
        tags: ['valsalva'],
      },
      'dumbbell-seated-press': {
        en: [
          'Seated dumbbell shoulder press',
          'On a chair or bench, forearms upright, press to just over the crown.',
        ],
        es: [
          'Press de hombros sentado con mancuernas',
          'En una silla o banco, antebrazos verticales y empuja hasta encima de la coronilla.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
        easier: 'dumbbell-seated-alternating-press',
      },
      'dumbbell-standing-press': {
        en: ['Standing dumbbell shoulder press', 'Feet under the hips, ribs down, both weights up together.'],
        es: [
          'Press de hombros de pie con mancuernas',
          'Pies bajo la cadera, costillas abajo y los dos pesos arriba a la vez.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-seated-press',
      },
      'dumbbell-arnold-press': {
        en: ['Arnold press', 'Begin with palms toward you and turn them out as the elbows open.'],
        es: ['Press Arnold', 'Empieza con las palmas hacia ti y gíralas al abrir los codos.'],
        equipment: ['dumbbells'],
        position: 'seated',
        easier: 'dumbbell-seated-press',
      },
      'kettlebell-press': {
        en: [
          'Single-arm kettlebell press',
          'Start with the wrist straight at the collarbone and finish beside the ear.',
        ],
        es: [
          'Press a un brazo con kettlebell',
          'Empieza con la muñeca recta en la clavícula y acaba junto a la oreja.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
      },
      'machine-shoulder-press': {
        en: ['Machine shoulder press', 'Handles at ear height, press without leaving the backrest.'],
        es: [
          'Press de hombros en máquina',
          'Agarres a la altura de las orejas, empuja sin despegarte del respaldo.',
        ],
        equipment: ['machines'],
        position: 'seated',
      },
      'band-heavy-overhead-press': {
        en: [
          'Heavy band overhead press',
          'Step wide on a strong band and finish every rep with straight elbows.',
        ],
        es: [
          'Press de hombros con banda fuerte',
          'Pisa ancha una banda dura y acaba cada repetición con los codos rectos.',
        ],
        equipment: ['bands'],
        easier: 'band-standing-overhead-press',
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'power', pattern: 'vertical-push', muscles: PRESS, tags: ['overhead'] },
    {
      'fast-towel-overhead-press': {
        en: ['Fast towel press', 'Punch the taut towel overhead quickly and lower it slowly.'],
        es: [
          'Press rápido con toalla',
          'Sube la toalla tensa de golpe por encima de la cabeza y bájala despacio.',
        ],
        position: 'seated',
        makeshift: true,
        easier: 'seated-towel-overhead-press',
      },
      'explosive-chair-pike-push-up': {
        en: [
          'Explosive pike push-up on a chair',
          'Chair against the wall, push back up as if to throw the seat away.',
        ],
        es: [
          'Flexión pica explosiva en una silla',
          'Silla contra la pared, empuja como si quisieras lanzar el asiento.',
        ],
        position: 'supported',
        tags: ['inverted'],
        easier: 'chair-pike-push-up',
      },
      'explosive-pike-push-up': {
        en: ['Explosive pike push-up', 'Lower with control, then drive so hard that the hands get light.'],
        es: ['Flexión pica explosiva', 'Baja con control y empuja tan fuerte que las manos queden ligeras.'],
        position: 'prone',
        tags: ['inverted'],
        easier: 'pike-push-up',
      },
      'dumbbell-speed-overhead-press': {
        en: ['Dumbbell speed shoulder press', 'Light weights straight up as fast as you can stop them.'],
        es: [
          'Press de hombros rápido con mancuernas',
          'Pesos ligeros arriba tan rápido como puedas frenarlos.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-standing-press',
      },
      'dumbbell-seated-speed-press': {
        en: ['Seated dumbbell speed press', 'Sit tall, flash the weights up, take two seconds down.'],
        es: [
          'Press rápido sentado con mancuernas',
          'Siéntate erguido, sube en un destello y baja en dos segundos.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
        easier: 'dumbbell-seated-press',
      },
      'barbell-speed-overhead-press': {
        en: ['Barbell speed press', 'A light bar, legs still, from the collarbones to lockout in one burst.'],
        es: [
          'Press militar rápido',
          'Barra ligera, piernas quietas, de las clavículas al bloqueo de un tirón.',
        ],
        equipment: ['barbell'],
        easier: 'barbell-overhead-press',
      },
      'medicine-ball-overhead-push-throw': {
        en: [
          'Medicine ball overhead push throw',
          'Shoot the ball high up the wall from the forehead and catch it low.',
        ],
        es: [
          'Lanzamiento alto de balón medicinal',
          'Lanza el balón alto a la pared desde la frente y recíbelo abajo.',
        ],
        equipment: ['medicine-ball'],
      },
      'medicine-ball-single-arm-put': {
        en: ['Medicine ball put', 'From the shoulder, push the ball up and forward like a shot.'],
        es: [
          'Lanzamiento de peso con balón medicinal',
          'Desde el hombro, empuja el balón arriba y al frente.',
        ],
        equipment: ['medicine-ball'],
        sides: 2,
      },
      'band-speed-overhead-press': {
        en: ['Band speed overhead press', 'Light band, arms long in a blink, slow return to the ears.'],
        es: [
          'Press de hombros rápido con banda',
          'Banda ligera, brazos largos en un instante y vuelta lenta a las orejas.',
        ],
        equipment: ['bands'],
        easier: 'band-standing-overhead-press',
      },
    },
  ),
];
