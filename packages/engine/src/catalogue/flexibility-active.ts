import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/** Active-isolated stretches: the opposite muscle moves the limb into the stretch and holds it for a second or two. */
export const FLEXIBILITY_ACTIVE: readonly Exercise[] = [
  ...exercises(
    { component: 'flexibility', stretch: 'active', region: 'lower', sides: 2 },
    {
      'active-calf-stretch': {
        en: [
          'Active calf stretch with pronation and supination',
          'Lean on the wall, heel down, and rock the front knee in and out over the toes.',
        ],
        es: [
          'Estiramiento activo de gemelos',
          'Apóyate en la pared con el talón abajo y mueve la rodilla delantera hacia dentro y hacia fuera.',
        ],
        muscles: ['gastrocnemius', 'lateral-gastrocnemius', 'soleus'],
        position: 'supported',
      },
      'active-soleus-stretch': {
        en: [
          'Active knee-to-wall soleus stretch',
          'Drive the knee to the wall by pulling the toes up, then ease back.',
        ],
        es: [
          'Estiramiento activo de sóleo',
          'Lleva la rodilla a la pared tirando de los dedos hacia arriba y vuelve.',
        ],
        muscles: ['soleus', 'gastrocnemius'],
        position: 'supported',
      },
      'active-supine-hamstring-stretch': {
        en: [
          'Active supine hamstring stretch',
          'Hold the thigh upright and straighten the knee by squeezing its front.',
        ],
        es: [
          'Estiramiento activo de isquiotibiales tumbado',
          'Sujeta el muslo vertical y estira la rodilla apretando el cuádriceps.',
        ],
        muscles: ['hamstrings', 'biceps-femoris', 'biceps-femoris-short-head'],
        position: 'supine',
      },
      'active-seated-hamstring-stretch': {
        en: [
          'Active chair hamstring stretch',
          'Sit tall and straighten one knee, toes up, until the back of the thigh pulls.',
        ],
        es: [
          'Estiramiento activo de isquiotibiales en silla',
          'Siéntate con la espalda recta y estira una rodilla con la punta arriba hasta notar el muslo.',
        ],
        muscles: ['hamstrings', 'biceps-femoris', 'biceps-femoris-short-head'],
        position: 'seated',
      },
      'active-kneeling-hip-flexor-stretch': {
        en: [
          'Active kneeling hip flexor stretch',
          'Squeeze the glute to push the hip forward, hold for a breath and let go.',
        ],
        es: [
          'Estiramiento activo de flexores de cadera de rodillas',
          'Aprieta el glúteo para avanzar la cadera, aguanta una respiración y suelta.',
        ],
        muscles: ['hip-flexors', 'quadriceps'],
        position: 'kneeling',
      },
      'active-standing-hip-flexor-stretch': {
        en: [
          'Active standing hip flexor stretch',
          'Hand on the wall, tuck the pelvis with the glute of the back leg, hold briefly, release.',
        ],
        es: [
          'Estiramiento activo de flexores de cadera de pie',
          'Mano en la pared, mete la pelvis con el glúteo de la pierna de atrás, aguanta un momento y suelta.',
        ],
        muscles: ['hip-flexors', 'tensor-fasciae-latae'],
        position: 'supported',
      },
      'active-standing-adductor-stretch': {
        en: [
          'Active standing adductor stretch',
          'Shift into one hip, pull the straight leg’s outer hip tight, and come back.',
        ],
        es: [
          'Estiramiento activo de aductores de pie',
          'Desplázate a una cadera, aprieta el lado externo de la pierna recta y vuelve.',
        ],
        muscles: ['adductors', 'adductor-magnus'],
      },
      'active-supported-adductor-stretch': {
        en: [
          'Active supported adductor stretch',
          'Hold a chair, slide one foot out to the side with the outer hip, pause and draw it in.',
        ],
        es: [
          'Estiramiento activo de aductores con apoyo',
          'Con una mano en una silla, desliza un pie a un lado con la cadera, haz una pausa y recógelo.',
        ],
        muscles: ['adductors'],
        position: 'supported',
      },
      'active-seated-piriformis-stretch': {
        en: [
          'Active chair piriformis stretch',
          'Ankle on the knee, press the top knee down with your own hip and hold a breath’s length.',
        ],
        es: [
          'Estiramiento activo de piramidal en silla',
          'Tobillo sobre la rodilla, baja la rodilla con tu propia cadera y aguanta una respiración.',
        ],
        muscles: ['piriformis', 'gluteus-medius', 'gluteus-minimus'],
        position: 'seated',
      },
      'active-side-lying-quadriceps-stretch': {
        en: [
          'Active side-lying quadriceps stretch',
          'Pull the heel in with the hamstring and squeeze the glute before you let go.',
        ],
        es: [
          'Estiramiento activo de cuádriceps de lado',
          'Acerca el talón con el isquiotibial y aprieta el glúteo antes de soltar.',
        ],
        muscles: ['quadriceps', 'vastus-lateralis', 'hip-flexors'],
        position: 'side-lying',
      },
      'active-supported-quadriceps-stretch': {
        en: [
          'Active standing quadriceps stretch',
          'Hold a chair, curl the heel up and press the thigh back with the glute.',
        ],
        es: [
          'Estiramiento activo de cuádriceps de pie',
          'Con una mano en una silla, sube el talón y lleva el muslo atrás con el glúteo.',
        ],
        muscles: ['quadriceps', 'vastus-lateralis'],
        position: 'supported',
        tags: ['single-leg'],
      },
    },
  ),
  ...exercises(
    { component: 'flexibility', stretch: 'active', region: 'core' },
    {
      'active-cat-camel': {
        en: ['Cat-camel', 'Round and hollow slowly through the comfortable middle, led by the pelvis.'],
        es: ['Gato-camello', 'Redondea y ahueca despacio en el rango cómodo, guiando con la pelvis.'],
        muscles: ['erector-spinae', 'rectus-abdominis'],
        position: 'quadruped',
        tags: ['spine-flexion-end-range'],
      },
      'active-seated-pelvic-tilt': {
        en: [
          'Seated pelvic tilt',
          'Roll the pelvis back and forth on the chair while your head stays still.',
        ],
        es: [
          'Basculación pélvica en silla',
          'Bascula la pelvis adelante y atrás en la silla con la cabeza quieta.',
        ],
        muscles: ['erector-spinae', 'rectus-abdominis'],
        position: 'seated',
      },
      'active-standing-side-reach': {
        en: [
          'Active side reach',
          'Grow tall, reach one arm over by tightening the other side, then switch back.',
        ],
        es: [
          'Alcance lateral activo',
          'Crece, lleva un brazo por encima apretando el otro costado y vuelve.',
        ],
        muscles: ['external-obliques', 'latissimus-dorsi', 'quadratus-lumborum'],
        sides: 2,
        position: 'supported',
        tags: ['shoulder-end-range'],
      },
    },
  ),
  ...exercises(
    { component: 'flexibility', stretch: 'active', region: 'upper' },
    {
      'active-kneeling-lat-stretch': {
        en: [
          'Active kneeling lat stretch',
          'Forearm on a chair, press it down lightly, then let the chest sink with the ribs in.',
        ],
        es: [
          'Estiramiento activo de dorsal de rodillas',
          'Antebrazo en una silla, presiona un poco y luego hunde el pecho con las costillas recogidas.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
        sides: 2,
        position: 'kneeling',
        tags: ['shoulder-end-range'],
      },
      'active-wall-lat-stretch': {
        en: [
          'Active wall lat stretch',
          'Slide your hands up the wall, reach with the shoulder blades and ease down.',
        ],
        es: [
          'Estiramiento activo de dorsal en la pared',
          'Desliza las manos por la pared, alcanza con los omóplatos y baja.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
        position: 'supported',
        tags: ['shoulder-end-range'],
      },
      'active-counter-lat-stretch': {
        en: [
          'Active counter lat stretch',
          'Hands on a counter, hips back, press the palms down for a breath, then let the armpits open a little.',
        ],
        es: [
          'Estiramiento activo de dorsal en encimera',
          'Manos en una encimera, cadera atrás, presiona con las palmas una respiración y deja abrir un poco las axilas.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
        position: 'supported',
      },
      'active-wall-pectoral-stretch': {
        en: [
          'Active pectoral stretch',
          'Pull the elbow back off the wall with the muscles between your shoulder blades.',
        ],
        es: [
          'Estiramiento activo de pectoral',
          'Despega el codo de la pared con los músculos entre los omóplatos.',
        ],
        muscles: ['pectoralis-major', 'pectoralis-minor'],
        sides: 2,
        position: 'supported',
      },
      'active-seated-chest-opener': {
        en: [
          'Active chair chest opener',
          'Turn the palms out and squeeze the shoulder blades until the chest opens.',
        ],
        es: [
          'Apertura activa de pecho en silla',
          'Gira las palmas hacia fuera y junta los omóplatos hasta abrir el pecho.',
        ],
        muscles: ['pectoralis-major', 'pectoralis-minor'],
        position: 'seated',
      },
      'active-upper-trapezius-stretch': {
        en: [
          'Active upper trapezius stretch',
          'Push the shoulder down and tip the ear away with the neck’s own strength.',
        ],
        es: [
          'Estiramiento activo de trapecio superior',
          'Empuja el hombro abajo y aleja la oreja con la fuerza del cuello.',
        ],
        muscles: ['upper-trapezius', 'sternocleidomastoid'],
        sides: 2,
        position: 'seated',
      },
      'active-levator-scapulae-stretch': {
        en: [
          'Active levator scapulae stretch',
          'Turn and nod toward the armpit while the shoulder blade slides down.',
        ],
        es: [
          'Estiramiento activo del elevador de la escápula',
          'Gira y asiente hacia la axila mientras el omóplato baja.',
        ],
        muscles: ['levator-scapulae'],
        sides: 2,
        position: 'seated',
      },
    },
  ),
];
