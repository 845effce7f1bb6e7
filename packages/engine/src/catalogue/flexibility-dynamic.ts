import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/** Dynamic stretches: the body's own momentum takes a joint through its range, without force at the end. */
export const FLEXIBILITY_DYNAMIC: readonly Exercise[] = [
  ...exercises(
    { component: 'flexibility', stretch: 'dynamic', region: 'lower' },
    {
      'prisoner-squat': {
        en: ['Prisoner squat', 'Hands behind the head, elbows wide, sit between your heels and stand tall.'],
        es: [
          'Sentadilla del prisionero',
          'Manos tras la cabeza, codos abiertos, siéntate entre los talones y sube con el pecho alto.',
        ],
        muscles: ['quadriceps', 'gluteus-maximus', 'latissimus-dorsi'],
        tags: ['deep-knee', 'behind-neck'],
      },
      'dynamic-chair-squat': {
        en: ['Flowing chair squat', 'Touch the seat lightly and rise in one smooth breath.'],
        es: ['Sentadilla fluida a la silla', 'Toca el asiento con suavidad y sube en una sola respiración.'],
        muscles: ['quadriceps', 'gluteus-maximus'],
        position: 'supported',
      },
      'multiplanar-lunge-reach': {
        en: [
          'Multiplanar lunge with reach',
          'Step, reach both hands forward at chest height with a long back, and push straight back.',
        ],
        es: [
          'Zancada multiplanar con alcance',
          'Da el paso, lleva las manos al frente a la altura del pecho con la espalda larga y empuja para volver.',
        ],
        muscles: ['gluteus-maximus', 'hip-flexors', 'adductors'],
        sides: 2,
        tags: ['deep-knee'],
      },
      'walking-lunge-rotation': {
        en: [
          'Walking lunge with rotation',
          'Turn the rib cage over the front leg while the knee stays still.',
        ],
        es: [
          'Zancada caminando con rotación',
          'Gira las costillas sobre la pierna delantera con la rodilla quieta.',
        ],
        muscles: ['hip-flexors', 'gluteus-maximus', 'external-obliques'],
        sides: 2,
        tags: ['deep-knee', 'spine-rotation-end-range', 'contact-fall'],
        inSteps: true,
      },
      'side-lunge-flow': {
        en: ['Flowing side lunge', 'Glide from hip to hip with both feet flat and the chest up.'],
        es: ['Zancada lateral fluida', 'Deslízate de cadera a cadera con los pies planos y el pecho alto.'],
        muscles: ['adductors', 'gluteus-medius'],
        sides: 2,
        tags: ['deep-knee'],
      },
      'leg-swing-front': {
        en: ['Front-to-back leg swing', 'Hold the wall and swing from the hip while the trunk stays quiet.'],
        es: [
          'Balanceo de pierna adelante y atrás',
          'Agárrate a la pared y balancea desde la cadera con el tronco quieto.',
        ],
        muscles: ['hamstrings', 'hip-flexors'],
        sides: 2,
        position: 'supported',
        tags: ['single-leg'],
      },
      'leg-swing-side': {
        en: ['Side-to-side leg swing', 'Face the wall and let the leg sweep across and out, hips square.'],
        es: [
          'Balanceo de pierna lateral',
          'De cara a la pared, deja que la pierna cruce y salga con la cadera al frente.',
        ],
        muscles: ['adductors', 'gluteus-medius', 'tensor-fasciae-latae'],
        sides: 2,
        position: 'supported',
        tags: ['single-leg'],
      },
      'knee-hug-walk': {
        en: ['Walking knee hug', 'Hug the knee, rise on the standing toes for a moment and step on.'],
        es: [
          'Marcha con abrazo de rodilla',
          'Abraza la rodilla, sube un momento a la punta del otro pie y da el paso.',
        ],
        muscles: ['gluteus-maximus', 'hip-flexors'],
        sides: 2,
        tags: ['single-leg', 'contact-fall'],
        inSteps: true,
      },
      'frankenstein-walk': {
        en: [
          'Straight-leg march',
          'Kick a straight leg to a hand that stays low enough to keep the back tall.',
        ],
        es: ['Marcha con pierna recta', 'Eleva la pierna recta hacia la mano sin encorvar la espalda.'],
        muscles: ['hamstrings', 'gastrocnemius'],
        sides: 2,
        tags: ['single-leg', 'contact-fall'],
        inSteps: true,
      },
      inchworm: {
        en: ['Inchworm', 'Walk your hands out to a plank and your feet back up with soft knees.'],
        es: [
          'Oruga',
          'Camina con las manos hasta la plancha y vuelve con los pies y las rodillas semiflexionadas.',
        ],
        muscles: ['hamstrings', 'gastrocnemius', 'rectus-abdominis'],
        position: 'prone',
        tags: ['inverted', 'spine-flexion-loaded', 'fast-position-change'],
      },
      'worlds-greatest-stretch': {
        en: [
          'World’s greatest stretch',
          'From a long lunge, turn the chest open and follow your hand with your eyes.',
        ],
        es: [
          'El mejor estiramiento del mundo',
          'Desde una zancada larga, abre el pecho y sigue la mano con la mirada.',
        ],
        muscles: ['hip-flexors', 'hamstrings', 'pectoralis-major'],
        sides: 2,
        position: 'prone',
        tags: ['deep-knee', 'spine-rotation-end-range', 'end-range-stretch'],
        notForBeginners: true,
      },
      'heel-toe-rock': {
        en: ['Heel-to-toe rock', 'Hold a chair and rock from heels to toes through the whole foot.'],
        es: [
          'Balanceo talón-punta',
          'Con una mano en una silla, balancéate de talones a puntas con todo el pie.',
        ],
        muscles: ['gastrocnemius', 'soleus', 'anterior-tibialis'],
        position: 'supported',
      },
      'standing-hip-circle': {
        en: ['Standing hip circle', 'Hold a chair, lift the knee and draw a slow circle out and down.'],
        es: [
          'Círculo de cadera de pie',
          'Con una mano en una silla, sube la rodilla y dibuja un círculo hacia fuera y abajo.',
        ],
        muscles: ['hip-flexors', 'adductors', 'piriformis'],
        sides: 2,
        position: 'supported',
        tags: ['single-leg'],
      },
      'seated-knee-extension-swing': {
        en: ['Seated knee swing', 'Sit tall and let one shin swing up until the back of the thigh wakes up.'],
        es: [
          'Balanceo de rodilla sentado',
          'Siéntate con la espalda recta y deja que la pierna suba hasta notar la parte posterior del muslo.',
        ],
        muscles: ['hamstrings', 'quadriceps'],
        sides: 2,
        position: 'seated',
      },
    },
  ),
  ...exercises(
    { component: 'flexibility', stretch: 'dynamic', region: 'upper' },
    {
      'arm-circles': {
        en: ['Arm circles', 'Grow the circles slowly from small to large with the ribs down.'],
        es: ['Círculos de brazos', 'Agranda los círculos poco a poco con las costillas abajo.'],
        muscles: ['deltoids', 'pectoralis-major', 'latissimus-dorsi'],
        tags: ['shoulder-end-range'],
      },
      'chest-hug-swing': {
        en: ['Chest hug swing', 'Open the arms wide and wrap them round you, changing which is on top.'],
        es: ['Abrazo y apertura de brazos', 'Abre los brazos y abrázate, cambiando el de arriba cada vez.'],
        muscles: ['pectoralis-major', 'rhomboids'],
      },
      'seated-arm-swing': {
        en: ['Seated arm swing', 'Sit tall and swing the arms forward and back from loose shoulders.'],
        es: [
          'Balanceo de brazos sentado',
          'Siéntate con la espalda recta y balancea los brazos con los hombros sueltos.',
        ],
        muscles: ['deltoids', 'latissimus-dorsi', 'pectoralis-major'],
        position: 'seated',
      },
      'wall-slide-flow': {
        en: ['Flowing wall slide', 'Glide the forearms up the wall and down again without shrugging.'],
        es: [
          'Deslizamiento fluido en la pared',
          'Desliza los antebrazos por la pared arriba y abajo sin encoger los hombros.',
        ],
        muscles: ['latissimus-dorsi', 'pectoralis-minor', 'lower-trapezius'],
        position: 'supported',
        tags: ['shoulder-end-range'],
      },
      'push-up-with-rotation': {
        en: ['Push-up with rotation', 'Press up, turn the whole body as one and reach to the ceiling.'],
        es: ['Flexión con rotación', 'Empuja, gira todo el cuerpo en bloque y lleva la mano al techo.'],
        muscles: ['pectoralis-major', 'serratus-anterior', 'external-obliques'],
        sides: 2,
        position: 'prone',
        tags: ['spine-rotation-loaded', 'fast-position-change'],
        notForBeginners: true,
      },
      'medicine-ball-lift-and-chop': {
        en: [
          'Medicine ball lift and chop',
          'Swing the ball from hip to the opposite shoulder and let the feet turn with it.',
        ],
        es: [
          'Elevación y leñador con balón medicinal',
          'Lleva el balón de la cadera al hombro contrario y deja girar los pies.',
        ],
        muscles: ['external-obliques', 'deltoids'],
        equipment: ['medicine-ball'],
        sides: 2,
        tags: ['spine-rotation-loaded'],
      },
      'medicine-ball-wood-chop-squat': {
        en: [
          'Medicine ball squat and reach',
          'Let the ball sink between the knees and stand to reach it forward.',
        ],
        es: [
          'Sentadilla con alcance y balón medicinal',
          'Deja bajar el balón entre las rodillas y sube llevándolo al frente.',
        ],
        muscles: ['quadriceps', 'gluteus-maximus', 'deltoids'],
        equipment: ['medicine-ball'],
        tags: ['deep-knee'],
      },
    },
  ),
  ...exercises(
    { component: 'flexibility', stretch: 'dynamic', region: 'core' },
    {
      'standing-trunk-rotation': {
        en: [
          'Easy trunk rotation',
          'Let loose arms follow a turn that starts at the feet and stays short of the end.',
        ],
        es: [
          'Rotación suave del tronco',
          'Deja que los brazos sigan un giro que empieza en los pies y no llega al final.',
        ],
        muscles: ['external-obliques', 'erector-spinae'],
      },
      'stability-ball-trunk-roll': {
        en: [
          'Stability ball trunk roll',
          'Shoulders on the ball, roll the trunk to one side, then the other, with a level pelvis.',
        ],
        es: [
          'Giro de tronco en fitball',
          'Con los hombros en el balón, gira el tronco a un lado y al otro con la pelvis nivelada.',
        ],
        muscles: ['external-obliques', 'internal-obliques'],
        equipment: ['stability-ball'],
        position: 'supine-raised',
        tags: ['unstable-surface', 'spine-rotation-loaded', 'contact-fall'],
      },
      'seated-cat-cow': {
        en: ['Seated cat-cow', 'Round and lift through the middle range with your breath.'],
        es: ['Gato-vaca en silla', 'Redondea y eleva el pecho en el rango medio al ritmo de la respiración.'],
        muscles: ['erector-spinae', 'rectus-abdominis'],
        position: 'seated',
        tags: ['spine-flexion-end-range'],
      },
    },
  ),
];
