import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/** Ways to raise the pulse. Tags carry what the postures of OPT reference 5.6 rule out. */
export const CARDIO: readonly Exercise[] = exercises(
  { component: 'cardio', region: 'whole', muscles: ['quadriceps', 'gluteus-maximus', 'gastrocnemius'] },
  {
    walk: {
      en: ['Walk', 'Walk tall, arms swinging, at a pace at which you can talk in sentences.'],
      es: ['Caminar', 'Camina con la espalda larga y braceo, a un ritmo que te deje hablar con frases.'],
      topZone: 1,
    },
    'brisk-walk': {
      en: ['Brisk walk', 'Shorter, quicker steps, and feel the push from the toes.'],
      es: ['Caminar a paso ligero', 'Pasos más cortos y rápidos, sintiendo el empuje de los dedos.'],
      easier: 'walk',
      topZone: 2,
    },
    'march-in-place': {
      en: ['March in place', 'Lift the knees, swing the arms and set each foot down softly.'],
      es: ['Marcha en el sitio', 'Sube las rodillas, mueve los brazos y apoya cada pie con suavidad.'],
      makeshift: true,
    },
    'supported-march': {
      en: ['Supported march', 'March with one hand on a chair or counter and stand tall.'],
      es: ['Marcha con apoyo', 'Marcha con una mano en una silla o encimera y la espalda larga.'],
      position: 'supported',
      easier: 'seated-march',
    },
    'seated-march': {
      en: ['Seated march', 'Sit tall, march the feet and drive the arms.'],
      es: ['Marcha en silla', 'Siéntate con la espalda recta, marcha con los pies y mueve los brazos.'],
      position: 'seated',
      muscles: ['hip-flexors', 'quadriceps'],
    },
    'step-touch': {
      en: ['Step touch', 'Step side to side in a steady rhythm with soft knees.'],
      es: ['Paso y toque lateral', 'Ve de lado a lado con ritmo constante y rodillas semiflexionadas.'],
      easier: 'march-in-place',
      makeshift: true,
      tags: ['side-step'],
    },
    'stair-step-up-steady': {
      en: ['Steady stair step-ups', 'Step up and down one stair, whole foot on, changing lead each minute.'],
      es: [
        'Subidas continuas a un escalón',
        'Sube y baja un escalón con todo el pie y cambia de pierna cada minuto.',
      ],
      tags: ['step-machine', 'contact-fall'],
      easier: 'step-touch',
      makeshift: true,
    },
    'shadow-boxing': {
      en: ['Shadow boxing', 'Light feet, relaxed shoulders, and breathe out with each punch.'],
      es: ['Boxeo de sombra', 'Pies ligeros, hombros relajados y suelta el aire en cada golpe.'],
      muscles: ['deltoids', 'quadriceps', 'external-obliques'],
      tags: ['spine-rotation-end-range', 'ballistic-arms'],
    },
    'low-impact-jack': {
      en: ['Low-impact jack', 'Tap one foot out at a time while the arms open to shoulder height.'],
      es: [
        'Jumping jack sin impacto',
        'Abre un pie cada vez mientras los brazos suben a la altura del hombro.',
      ],
      easier: 'step-touch',
      makeshift: true,
      tags: ['side-step'],
    },
    jog: {
      en: ['Jog', 'Short steps under your hips and a relaxed jaw.'],
      es: ['Trote', 'Pasos cortos bajo la cadera y mandíbula relajada.'],
      tags: ['impact'],
      easier: 'brisk-walk',
      lowestZone: 2,
    },
    run: {
      en: ['Run', 'Run tall, land under your body and let the arms set the beat.'],
      es: [
        'Correr',
        'Corre con la espalda larga, apoya bajo el cuerpo y deja que los brazos marquen el ritmo.',
      ],
      tags: ['impact'],
      easier: 'jog',
      lowestZone: 2,
    },
    'jump-rope': {
      en: ['Jump rope', 'Turn a real or imagined rope from the wrists and barely leave the floor.'],
      es: [
        'Saltar a la comba',
        'Gira la comba, real o imaginaria, con las muñecas y apenas te despegues del suelo.',
      ],
      tags: ['impact', 'jump', 'demanding-jump'],
      easier: 'low-impact-jack',
      notForBeginners: true,
      lowestZone: 2,
    },
    'treadmill-walk': {
      en: ['Treadmill walk', 'Look ahead, hands off the rail if you are steady.'],
      es: ['Caminar en cinta', 'Mira al frente y suelta la barra si vas estable.'],
      equipment: ['cardio-machine'],
      position: 'supported',
      topZone: 1,
    },
    'treadmill-incline-walk': {
      en: ['Incline treadmill walk', 'Lean from the ankles, not the waist, and push the belt away.'],
      es: [
        'Caminar en cinta con inclinación',
        'Inclínate desde los tobillos, no desde la cintura, y empuja la cinta.',
      ],
      equipment: ['cardio-machine'],
      position: 'supported',
      tags: ['step-machine'],
      easier: 'treadmill-walk',
    },
    'treadmill-run': {
      en: ['Treadmill run', 'Quick, quiet steps in the middle of the belt.'],
      es: ['Correr en cinta', 'Pasos rápidos y silenciosos en el centro de la cinta.'],
      equipment: ['cardio-machine'],
      tags: ['impact'],
      easier: 'treadmill-walk',
      lowestZone: 2,
    },
    'stationary-bike': {
      en: ['Upright bike', 'Saddle at hip height, knees over the feet, screen at eye level.'],
      es: [
        'Bicicleta estática',
        'Sillín a la altura de la cadera, rodillas sobre los pies y pantalla a la altura de los ojos.',
      ],
      equipment: ['cardio-machine'],
      position: 'seated',
      tags: ['low-handlebar', 'long-sitting'],
    },
    'recumbent-bike': {
      en: ['Recumbent bike', 'Back against the seat, push through the whole foot.'],
      es: ['Bicicleta reclinada', 'Espalda en el asiento y empuja con todo el pie.'],
      equipment: ['cardio-machine'],
      position: 'seated',
      tags: ['long-sitting'],
    },
    'rowing-machine': {
      en: ['Rowing machine', 'Legs, then trunk, then arms; and back in the other order.'],
      es: ['Remo ergómetro', 'Piernas, luego tronco, luego brazos; y vuelve en orden inverso.'],
      equipment: ['cardio-machine'],
      position: 'seated',
      muscles: ['quadriceps', 'latissimus-dorsi', 'gluteus-maximus'],
      tags: ['long-sitting', 'deep-knee', 'spine-flexion-loaded'],
    },
    'elliptical-trainer': {
      en: ['Elliptical trainer', 'Stand tall with light hands and let the heels stay down.'],
      es: ['Elíptica', 'Mantén la espalda larga, las manos ligeras y los talones apoyados.'],
      equipment: ['cardio-machine'],
      position: 'supported',
    },
    'stair-climber': {
      en: ['Stair climber', 'Take whole steps and do not hang on the rails.'],
      es: ['Escaladora', 'Da pasos completos y no te cuelgues de las barras.'],
      equipment: ['cardio-machine'],
      position: 'supported',
      tags: ['step-machine'],
    },
  },
);
