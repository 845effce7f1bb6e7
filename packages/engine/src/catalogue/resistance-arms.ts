import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

const CURL = ['biceps-brachii', 'brachialis', 'forearms'] as const;
const HAMMER = ['brachialis', 'biceps-brachii', 'forearms'] as const;
const PRESS = ['triceps-brachii', 'pectoralis-major', 'deltoids'] as const;
const EXTENSION = ['triceps-brachii'] as const;

const shared = { component: 'resistance', bodyPart: 'arms', region: 'upper' } as const;

/**
 * Arms: curls, and extensions together with the presses that close hands turn into triceps work.
 */
export const ARMS: readonly Exercise[] = [
  ...exercises(
    { ...shared, level: 'stabilization', pattern: 'elbow-flexion', muscles: CURL, isolation: true },
    {
      'seated-towel-curl': {
        en: ['Seated towel curl', 'Towel under one foot, curl both hands up while the leg gives way slowly.'],
        es: [
          'Curl con toalla sentado',
          'Toalla bajo un pie, sube las dos manos mientras la pierna cede despacio.',
        ],
        position: 'seated',
        makeshift: true,
      },
      'seated-towel-hammer-curl': {
        en: [
          'Seated towel hammer curl',
          'Hold the towel ends with thumbs up and keep the elbows beside the ribs.',
        ],
        es: [
          'Curl martillo con toalla',
          'Sujeta los extremos con los pulgares arriba y los codos junto a las costillas.',
        ],
        position: 'seated',
        muscles: HAMMER,
        makeshift: true,
      },
      'self-resisted-curl': {
        en: ['Self-resisted curl', 'The free palm presses on the wrist evenly, up and down.'],
        es: ['Curl autorresistido', 'La palma libre presiona la muñeca por igual al subir y al bajar.'],
        position: 'seated',
        sides: 2,
        makeshift: true,
      },
      'self-resisted-hammer-curl': {
        en: [
          'Self-resisted hammer curl',
          'Thumb up, the free hand presses on the fist from above all the way.',
        ],
        es: [
          'Curl martillo autorresistido',
          'Pulgar arriba, la mano libre presiona el puño desde encima todo el recorrido.',
        ],
        position: 'seated',
        sides: 2,
        muscles: HAMMER,
        makeshift: true,
      },
      'dumbbell-seated-alternating-curl': {
        en: [
          'Seated alternating dumbbell curl',
          'Sit tall on a chair or bench, one arm at a time, no help from the back.',
        ],
        es: [
          'Curl alterno sentado con mancuernas',
          'Siéntate con la espalda recta en una silla o banco, un brazo cada vez, sin ayudarte con la espalda.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
      },
      'dumbbell-staggered-stance-curl': {
        en: [
          'Staggered-stance dumbbell curl',
          'One foot half a step back, curl slowly and keep the pelvis level.',
        ],
        es: ['Curl en posición escalonada', 'Un pie medio paso atrás, sube despacio con la pelvis nivelada.'],
        equipment: ['dumbbells'],
        easier: 'dumbbell-seated-alternating-curl',
      },
      'dumbbell-single-leg-curl': {
        en: ['Single-leg dumbbell curl', 'Stand on one soft knee and let only the forearms move.'],
        es: [
          'Curl a una pierna con mancuernas',
          'De pie sobre una rodilla semiflexionada, solo se mueven los antebrazos.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'dumbbell-staggered-stance-curl',
        notForBeginners: true,
      },
      'dumbbell-staggered-hammer-curl': {
        en: ['Staggered-stance hammer curl', 'Thumbs up, wrists stiff, trunk as still as a post.'],
        es: [
          'Curl martillo en posición escalonada',
          'Pulgares arriba, muñecas firmes y el tronco quieto como un poste.',
        ],
        equipment: ['dumbbells'],
        muscles: HAMMER,
        easier: 'seated-towel-hammer-curl',
      },
      'stability-ball-seated-curl': {
        en: ['Dumbbell curl seated on a ball', 'Feet wide, sit tall on the ball and curl without bouncing.'],
        es: [
          'Curl sentado en fitball',
          'Pies separados, siéntate con la espalda recta en el balón y sube sin rebotar.',
        ],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'seated',
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'dumbbell-seated-alternating-curl',
      },
      'band-standing-curl': {
        en: ['Band curl', 'Stand on the band, elbows still, and resist the way down.'],
        es: ['Curl con banda', 'Pisa la banda, codos quietos y frena la bajada.'],
        equipment: ['bands'],
      },
      'band-seated-curl': {
        en: ['Seated band curl', 'Band under the feet, sit tall and turn the palms up as you rise.'],
        es: [
          'Curl sentado con banda',
          'Banda bajo los pies, siéntate con la espalda recta y gira las palmas al subir.',
        ],
        equipment: ['bands'],
        position: 'seated',
      },
      'cable-single-arm-curl': {
        en: ['Single-arm cable curl', 'Pulley low, elbow a little in front of the hip and fixed there.'],
        es: ['Curl a un brazo en polea', 'Polea baja, codo algo por delante de la cadera y fijo.'],
        equipment: ['cable'],
        sides: 2,
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'strength', pattern: 'elbow-flexion', muscles: CURL, isolation: true },
    {
      'single-arm-towel-curl': {
        en: ['Single-arm towel curl', 'One arm pulls the towel up against a leg that really pushes.'],
        es: ['Curl a un brazo con toalla', 'Un brazo sube la toalla contra una pierna que empuja de verdad.'],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'seated-towel-curl',
      },
      'floor-seated-towel-curl': {
        en: [
          'Floor towel curl',
          'Sit with knees bent, both feet in the towel, and curl the legs toward you.',
        ],
        es: [
          'Curl con toalla en el suelo',
          'En el suelo con las rodillas flexionadas y los pies en la toalla, acércalos con los brazos.',
        ],
        position: 'floor-seated',
        makeshift: true,
        easier: 'seated-towel-curl',
      },
      'strong-self-resisted-curl': {
        en: [
          'Strong self-resisted curl',
          'The free hand allows the wrist up only just, breathing out all the way.',
        ],
        es: [
          'Curl autorresistido fuerte',
          'La mano libre deja subir la muñeca por poco, soltando el aire todo el recorrido.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'self-resisted-curl',
      },
      'barbell-curl': {
        en: ['Barbell curl', 'Elbows at the seams, bring the bar to the chest without swinging the hips.'],
        es: ['Curl con barra', 'Codos en las costuras, sube la barra al pecho sin balancear la cadera.'],
        equipment: ['barbell'],
      },
      'dumbbell-curl': {
        en: ['Standing dumbbell curl', 'Both weights up together, little fingers turned out at the top.'],
        es: [
          'Curl de pie con mancuernas',
          'Sube los dos pesos a la vez y gira los meñiques hacia fuera arriba.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-seated-curl',
      },
      'dumbbell-seated-curl': {
        en: ['Seated dumbbell curl', 'Sit on a chair or bench with long arms to start every rep.'],
        es: [
          'Curl sentado con mancuernas',
          'Siéntate en una silla o banco y empieza cada repetición con el brazo largo.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
      },
      'dumbbell-incline-curl': {
        en: [
          'Incline dumbbell curl',
          'Bench at 60 degrees, lean back, let the arms hang behind you and keep the elbows there.',
        ],
        es: [
          'Curl inclinado con mancuernas',
          'Banco a 60 grados, recuéstate, deja colgar los brazos por detrás y no adelantes los codos.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'inclined',
        easier: 'dumbbell-seated-curl',
      },
      'dumbbell-hammer-curl': {
        en: ['Dumbbell hammer curl', 'Thumbs lead and the wrists never bend.'],
        es: ['Curl martillo con mancuernas', 'Guían los pulgares y las muñecas no se doblan.'],
        equipment: ['dumbbells'],
        muscles: HAMMER,
      },
      'dumbbell-concentration-curl': {
        en: ['Concentration curl', 'Elbow against the inner thigh, curl all the way and squeeze at the top.'],
        es: [
          'Curl de concentración',
          'Codo contra la cara interna del muslo, sube del todo y aprieta arriba.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
        sides: 2,
        easier: 'dumbbell-seated-alternating-curl',
      },
      'cable-curl': {
        en: ['Cable curl', 'Step back from the low pulley and curl with even speed.'],
        es: ['Curl en polea', 'Aléjate un paso de la polea baja y sube a velocidad constante.'],
        equipment: ['cable'],
      },
      'cable-rope-hammer-curl': {
        en: ['Cable rope hammer curl', 'Rope ends up, thumbs to the shoulders, elbows quiet.'],
        es: [
          'Curl martillo con cuerda en polea',
          'Extremos de la cuerda arriba, pulgares a los hombros y codos quietos.',
        ],
        equipment: ['cable'],
        muscles: HAMMER,
      },
      'machine-curl': {
        en: ['Machine biceps curl', 'Upper arms flat on the pad from first to last rep.'],
        es: ['Curl de bíceps en máquina', 'Brazos pegados al apoyo de la primera a la última repetición.'],
        equipment: ['machines'],
        position: 'seated',
      },
      'band-heavy-curl': {
        en: [
          'Heavy band curl',
          'Stand on the band, held short enough that the last reps slow down by themselves.',
        ],
        es: [
          'Curl con banda fuerte',
          'Pisa la banda, cogida tan corta que las últimas repeticiones se frenen solas.',
        ],
        equipment: ['bands'],
        easier: 'band-standing-curl',
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'power', pattern: 'elbow-flexion', muscles: CURL, isolation: true },
    {
      'fast-towel-curl': {
        en: [
          'Fast towel curl',
          'Snap the hands up against a lightly pressing foot and give way on the way down.',
        ],
        es: [
          'Curl rápido con toalla',
          'Sube las manos de golpe contra un pie que frena poco y cede al bajar.',
        ],
        position: 'seated',
        makeshift: true,
        easier: 'seated-towel-curl',
      },
      'fast-towel-hammer-curl': {
        en: ['Fast towel hammer curl', 'Thumbs up, jerk-free but quick, and lower slowly.'],
        es: ['Curl martillo rápido con toalla', 'Pulgares arriba, rápido pero sin tirones, y baja despacio.'],
        position: 'seated',
        muscles: HAMMER,
        makeshift: true,
        easier: 'seated-towel-hammer-curl',
      },
      'fast-self-resisted-curl': {
        en: ['Fast self-resisted curl', 'Curl quickly through a light brake of the other hand.'],
        es: ['Curl autorresistido rápido', 'Sube rápido atravesando el freno suave de la otra mano.'],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'self-resisted-curl',
      },
      'dumbbell-speed-curl': {
        en: ['Dumbbell speed curl', 'Light weights, fast up, slow down, shoulders still.'],
        es: ['Curl rápido con mancuernas', 'Pesos ligeros, sube rápido, baja lento y los hombros quietos.'],
        equipment: ['dumbbells'],
        easier: 'dumbbell-curl',
      },
      'dumbbell-speed-hammer-curl': {
        en: ['Dumbbell speed hammer curl', 'Light weights, thumbs shoot toward the shoulders.'],
        es: ['Curl martillo rápido', 'Pesos ligeros y los pulgares salen disparados hacia los hombros.'],
        equipment: ['dumbbells'],
        muscles: HAMMER,
        easier: 'dumbbell-hammer-curl',
      },
      'dumbbell-seated-speed-curl': {
        en: ['Seated dumbbell speed curl', 'On a chair or bench, quick forearms and a tall, calm trunk.'],
        es: ['Curl rápido sentado', 'En una silla o banco, antebrazos rápidos y tronco erguido y tranquilo.'],
        equipment: ['dumbbells'],
        position: 'seated',
        easier: 'dumbbell-seated-curl',
      },
      'medicine-ball-curl-toss': {
        en: [
          'Medicine ball curl toss',
          'Elbows at the sides, flip the ball up from the hips and catch it softly.',
        ],
        es: [
          'Lanzamiento de curl con balón medicinal',
          'Codos al costado, lanza el balón arriba desde la cadera y recíbelo suave.',
        ],
        equipment: ['medicine-ball'],
        tags: ['ballistic-arms'],
      },
      'band-speed-curl': {
        en: ['Band speed curl', 'Stand on a light band, hands up in a blink, slow way back.'],
        es: ['Curl rápido con banda', 'Pisa una banda ligera, manos arriba en un instante y vuelta lenta.'],
        equipment: ['bands'],
        easier: 'band-standing-curl',
      },
      'cable-speed-curl': {
        en: ['Cable speed curl', 'Light stack, curl fast without leaning back.'],
        es: ['Curl rápido en polea', 'Poco peso, sube rápido sin echarte atrás.'],
        equipment: ['cable'],
        easier: 'cable-curl',
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'stabilization', pattern: 'elbow-extension', muscles: PRESS },
    {
      'close-hands-wall-push-up': {
        en: ['Close-hands wall push-up', 'Thumbs nearly touch on the wall and the elbows brush the ribs.'],
        es: [
          'Flexión cerrada en la pared',
          'Pulgares casi juntos en la pared y codos rozando las costillas.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'wall-triceps-press': {
        en: ['Wall triceps press', 'Forearms on the wall, straighten the elbows to push your plank away.'],
        es: [
          'Extensión de tríceps en la pared',
          'Antebrazos en la pared, estira los codos para alejar el cuerpo en bloque.',
        ],
        position: 'supported',
        muscles: EXTENSION,
        isolation: true,
        forBeginners: true,
      },
      'close-hands-chair-push-up': {
        en: [
          'Close-hands push-up on a chair',
          'Hold the seat edges close together, elbows back, body in one line.',
        ],
        es: ['Flexión cerrada en una silla', 'Manos juntas en el asiento, codos atrás y el cuerpo en línea.'],
        position: 'supported',
        easier: 'close-hands-wall-push-up',
        forBeginners: true,
      },
      'close-hands-knee-push-up': {
        en: [
          'Close-hands knee push-up',
          'Thighs on a towel just above the kneecaps, hands under the chest, elbows along the body.',
        ],
        es: [
          'Flexión cerrada con rodillas apoyadas',
          'Muslos sobre una toalla justo encima de las rótulas, manos bajo el pecho y codos junto al cuerpo.',
        ],
        position: 'prone',
        easier: 'close-hands-chair-push-up',
        forBeginners: true,
      },
      'self-resisted-towel-pressdown': {
        en: [
          'Towel press-down',
          'One hand holds the towel at the chest, the other presses its end to the thigh.',
        ],
        es: [
          'Extensión de tríceps con toalla',
          'Una mano sujeta la toalla en el pecho y la otra empuja el extremo hasta el muslo.',
        ],
        position: 'seated',
        sides: 2,
        muscles: EXTENSION,
        isolation: true,
        makeshift: true,
      },
      'dumbbell-floor-triceps-extension': {
        en: [
          'Dumbbell floor triceps extension',
          'Elbows point at the ceiling and stay there as the weights pass the ears.',
        ],
        es: [
          'Extensión de tríceps en el suelo',
          'Los codos miran al techo y no se mueven mientras los pesos pasan junto a las orejas.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        muscles: EXTENSION,
        isolation: true,
      },
      'dumbbell-supported-kickback': {
        en: ['Supported dumbbell kickback', 'Hand on a chair, upper arm level, straighten without swinging.'],
        es: [
          'Patada de tríceps con apoyo',
          'Mano en una silla, brazo paralelo al suelo y estira sin balanceo.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        sides: 2,
        muscles: EXTENSION,
        isolation: true,
      },
      'stability-ball-dumbbell-triceps-extension': {
        en: ['Ball dumbbell triceps extension', 'Bridge on the ball, hips high, only the elbows hinge.'],
        es: [
          'Extensión de tríceps en fitball',
          'Puente sobre el balón, cadera alta y solo se doblan los codos.',
        ],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'supine-raised',
        muscles: EXTENSION,
        isolation: true,
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'dumbbell-floor-triceps-extension',
      },
      'stability-ball-close-hands-push-up': {
        en: [
          'Close-hands push-up on a ball',
          'Hands close on the ball, elbows in, and keep it from rolling.',
        ],
        es: ['Flexión cerrada sobre fitball', 'Manos juntas en el balón, codos pegados y que no ruede.'],
        equipment: ['stability-ball'],
        position: 'prone',
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'close-hands-knee-push-up',
        notForBeginners: true,
      },
      'band-pressdown': {
        en: [
          'Band press-down',
          'Band fixed at the top of a closed door, elbows glued to the ribs, straighten and pause.',
        ],
        es: [
          'Extensión de tríceps con banda',
          'Banda fijada en lo alto de una puerta cerrada, codos pegados a las costillas, estira y haz una pausa.',
        ],
        equipment: ['bands'],
        muscles: EXTENSION,
        isolation: true,
      },
      'band-seated-pressdown': {
        en: [
          'Seated band press-down',
          'Chair under the band at the top of a door, sit tall and press the hands beside the hips.',
        ],
        es: [
          'Extensión de tríceps en silla con banda',
          'Silla bajo la banda fijada en lo alto de la puerta, espalda recta, y lleva las manos junto a la cadera.',
        ],
        equipment: ['bands'],
        position: 'seated',
        muscles: EXTENSION,
        isolation: true,
      },
      'cable-single-arm-pressdown': {
        en: [
          'Single-arm cable press-down',
          'Staggered feet, one elbow fixed, and the trunk does not lean in.',
        ],
        es: [
          'Extensión de tríceps a un brazo en polea',
          'Pies escalonados, un codo fijo y el tronco sin inclinarse.',
        ],
        equipment: ['cable'],
        sides: 2,
        muscles: EXTENSION,
        isolation: true,
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'strength', pattern: 'elbow-extension', muscles: PRESS },
    {
      'close-grip-push-up': {
        en: ['Close-grip push-up', 'Hands under the shoulders or closer, elbows skim the ribs.'],
        es: ['Flexión cerrada', 'Manos bajo los hombros o más juntas y codos rozando las costillas.'],
        position: 'prone',
        easier: 'close-hands-knee-push-up',
        neverHeavy: true,
      },
      'close-grip-stair-push-up': {
        en: [
          'Close-grip push-up on a low stair',
          'Hands close on the second or third stair, let the elbows travel back along the ribs.',
        ],
        es: [
          'Flexión cerrada en un escalón bajo',
          'Manos juntas en el segundo o tercer escalón y los codos van atrás junto a las costillas.',
        ],
        position: 'supported',
        easier: 'close-hands-chair-push-up',
        neverHeavy: true,
        forBeginners: true,
      },
      'diamond-push-up': {
        en: ['Diamond push-up', 'Thumbs and index fingers meet under the breastbone, elbows back.'],
        es: ['Flexión diamante', 'Pulgares e índices se tocan bajo el esternón y los codos van atrás.'],
        position: 'prone',
        easier: 'close-grip-push-up',
        neverHeavy: true,
        notForBeginners: true,
      },
      'chair-dip': {
        en: [
          'Chair dip',
          'Chair against the wall, seat close to it, lower only until the upper arms are level.',
        ],
        es: [
          'Fondos en silla',
          'Silla contra la pared, cadera cerca y baja solo hasta que los brazos queden horizontales.',
        ],
        position: 'supported',
        tags: ['dip'],
        easier: 'close-hands-chair-push-up',
        neverHeavy: true,
        notForBeginners: true,
      },
      'chair-triceps-extension': {
        en: [
          'Triceps extension on a chair',
          'Hands on the seat edge, bend only the elbows until the head dips below it.',
        ],
        es: [
          'Extensión de tríceps en una silla',
          'Manos en el borde, dobla solo los codos hasta que la cabeza pase bajo el asiento.',
        ],
        position: 'supported',
        muscles: EXTENSION,
        isolation: true,
        easier: 'wall-triceps-press',
        neverHeavy: true,
        notForBeginners: true,
      },
      'barbell-close-grip-bench-press': {
        en: [
          'Close-grip bench press',
          'Hands at shoulder width, bar to the lower ribs, elbows tucked. Set the safety bars or have a spotter.',
        ],
        es: [
          'Press de banca con agarre cerrado',
          'Manos al ancho de los hombros, barra a las costillas bajas y codos recogidos. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell', 'bench'],
        position: 'supine-raised',
        tags: ['valsalva'],
      },
      'barbell-lying-triceps-extension': {
        en: [
          'Lying barbell triceps extension',
          'Bar to just behind the crown, elbows narrow and fixed. Have a spotter, or stop two reps early.',
        ],
        es: [
          'Press francés con barra',
          'Barra justo detrás de la coronilla, codos cerrados y fijos. Pide que te asistan o para dos repeticiones antes.',
        ],
        equipment: ['barbell', 'bench'],
        position: 'supine-raised',
        muscles: EXTENSION,
        isolation: true,
      },
      'dumbbell-close-grip-floor-press': {
        en: ['Close-grip dumbbell floor press', 'Weights together over the chest, elbows along the sides.'],
        es: [
          'Press cerrado con mancuernas en el suelo',
          'Mancuernas juntas sobre el pecho y codos pegados a los lados.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
      },
      'dumbbell-lying-triceps-extension': {
        en: [
          'Lying dumbbell triceps extension',
          'On the bench, upper arms upright, bend to the temples and straighten.',
        ],
        es: [
          'Press francés con mancuernas',
          'En el banco, brazos verticales, dobla hasta las sienes y estira.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'supine-raised',
        muscles: EXTENSION,
        isolation: true,
        easier: 'dumbbell-floor-triceps-extension',
      },
      'dumbbell-kickback': {
        en: [
          'Dumbbell kickback',
          'Hand on a bench or chair, lock the elbow at hip height and squeeze at the end.',
        ],
        es: [
          'Patada de tríceps',
          'Mano en un banco o silla, fija el codo a la altura de la cadera y aprieta al final.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        sides: 2,
        muscles: EXTENSION,
        isolation: true,
        easier: 'dumbbell-supported-kickback',
      },
      'dumbbell-overhead-triceps-extension': {
        en: [
          'Overhead dumbbell triceps extension',
          'Seated, one weight in both hands, elbows beside the ears, ribs down.',
        ],
        es: [
          'Extensión de tríceps sobre la cabeza',
          'En una silla, un peso con las dos manos, codos junto a las orejas y costillas abajo.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
        muscles: EXTENSION,
        isolation: true,
        tags: ['overhead'],
        neverHeavy: true,
      },
      'cable-pressdown': {
        en: [
          'Cable triceps press-down',
          'Elbows at the sides, straighten fully and stop the bar at chest height.',
        ],
        es: [
          'Extensión de tríceps en polea',
          'Codos al costado, estira del todo y frena la barra a la altura del pecho.',
        ],
        equipment: ['cable'],
        muscles: EXTENSION,
        isolation: true,
      },
      'machine-triceps-extension': {
        en: ['Machine triceps extension', 'Upper arms on the pad, press to straight without slamming.'],
        es: ['Extensión de tríceps en máquina', 'Brazos en el apoyo, estira sin golpear el final.'],
        equipment: ['machines'],
        position: 'seated',
        muscles: EXTENSION,
        isolation: true,
      },
      'machine-assisted-dip': {
        en: [
          'Assisted dip',
          'Set enough help to stop with level upper arms and shoulders away from the ears.',
        ],
        es: [
          'Fondos asistidos en máquina',
          'Pon ayuda suficiente para parar con los brazos horizontales y los hombros lejos de las orejas.',
        ],
        equipment: ['machines'],
        loading: 'none',
        position: 'supported',
        tags: ['dip'],
        notForBeginners: true,
      },
      'band-heavy-pressdown': {
        en: [
          'Heavy band press-down',
          'Strong band fixed at the top of a closed door, press down and do not let it snap back up.',
        ],
        es: [
          'Extensión de tríceps con banda fuerte',
          'Banda dura fijada en lo alto de una puerta cerrada, empuja abajo y no dejes que suba de golpe.',
        ],
        equipment: ['bands'],
        muscles: EXTENSION,
        isolation: true,
        easier: 'band-pressdown',
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'power', pattern: 'elbow-extension', muscles: PRESS },
    {
      'explosive-close-hands-wall-push-up': {
        en: [
          'Explosive close-hands wall push-up',
          'Elbows in, snap straight so that the palms leave the wall.',
        ],
        es: [
          'Flexión cerrada explosiva en la pared',
          'Codos pegados y estira de golpe hasta que las palmas dejen la pared.',
        ],
        position: 'supported',
        easier: 'close-hands-wall-push-up',
        tags: ['impact', 'ballistic-arms'],
      },
      'explosive-close-hands-chair-push-up': {
        en: [
          'Explosive close-hands push-up on a chair',
          'Chair against the wall, drive up until the hands float, land soft.',
        ],
        es: [
          'Flexión cerrada explosiva en una silla',
          'Silla contra la pared, empuja hasta que las manos floten y cae suave.',
        ],
        position: 'supported',
        easier: 'explosive-close-hands-wall-push-up',
        tags: ['impact', 'ballistic-arms'],
        notForBeginners: true,
      },
      'fast-close-grip-push-up': {
        en: [
          'Fast close-grip push-up',
          'Drop under control, one burst up, elbows close and hands on the floor.',
        ],
        es: [
          'Flexión cerrada rápida',
          'Baja con control, sube de un tirón, codos pegados y manos en el suelo.',
        ],
        position: 'prone',
        easier: 'close-grip-push-up',
      },
      'fast-towel-pressdown': {
        en: ['Fast towel press-down', 'Punch the towel end to the thigh through a light hold above.'],
        es: [
          'Extensión rápida con toalla',
          'Lleva el extremo de la toalla al muslo de golpe contra una sujeción suave.',
        ],
        position: 'seated',
        sides: 2,
        muscles: EXTENSION,
        isolation: true,
        makeshift: true,
        easier: 'self-resisted-towel-pressdown',
      },
      'dumbbell-speed-close-grip-floor-press': {
        en: [
          'Close-grip dumbbell speed press',
          'Light weights together, dead stop on the floor, then explode.',
        ],
        es: ['Press cerrado rápido con mancuernas', 'Pesos ligeros juntos, parada en el suelo y explota.'],
        equipment: ['dumbbells'],
        position: 'supine',
        easier: 'dumbbell-close-grip-floor-press',
      },
      'dumbbell-speed-kickback': {
        en: [
          'Dumbbell speed kickback',
          'Hand on a chair, snap the light weight back and let it return slowly.',
        ],
        es: [
          'Patada de tríceps rápida',
          'Mano en una silla, estira el peso ligero de golpe y vuelve despacio.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        sides: 2,
        muscles: EXTENSION,
        isolation: true,
        easier: 'dumbbell-kickback',
      },
      'medicine-ball-close-chest-pass': {
        en: [
          'Close-elbow medicine ball pass',
          'Elbows on the ribs, push the ball at the wall by straightening the arms.',
        ],
        es: [
          'Pase con codos cerrados y balón medicinal',
          'Codos en las costillas y empuja el balón a la pared estirando los brazos.',
        ],
        equipment: ['medicine-ball'],
        tags: ['ballistic-arms'],
      },
      'medicine-ball-overhead-triceps-throw': {
        en: ['Medicine ball triceps throw', 'From behind the head, elbows high, flick the ball at the wall.'],
        es: [
          'Lanzamiento de tríceps con balón medicinal',
          'Desde detrás de la cabeza, codos altos, lanza el balón a la pared.',
        ],
        equipment: ['medicine-ball'],
        muscles: EXTENSION,
        isolation: true,
        tags: ['overhead', 'ballistic-arms', 'behind-neck'],
      },
      'band-speed-pressdown': {
        en: [
          'Band speed press-down',
          'Light band at the top of the door, hands to the thighs at once, slow up.',
        ],
        es: [
          'Extensión rápida con banda',
          'Banda ligera en lo alto de la puerta, manos a los muslos de golpe y subida lenta.',
        ],
        equipment: ['bands'],
        muscles: EXTENSION,
        isolation: true,
        easier: 'band-pressdown',
      },
      'cable-speed-pressdown': {
        en: ['Cable speed press-down', 'Light stack, lock the elbows out fast with the shoulders still.'],
        es: ['Extensión rápida en polea', 'Poco peso, estira rápido los codos con los hombros quietos.'],
        equipment: ['cable'],
        muscles: EXTENSION,
        isolation: true,
        easier: 'cable-pressdown',
      },
    },
  ),
];
