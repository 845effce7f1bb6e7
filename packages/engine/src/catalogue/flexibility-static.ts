import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/** Static stretches: held at the first point of tension. One for every muscle that a fault may find overactive (OPT reference 5.1). */
export const FLEXIBILITY_STATIC: readonly Exercise[] = [
  ...exercises(
    { component: 'flexibility', stretch: 'static', region: 'lower', sides: 2 },
    {
      'static-calf-stretch': {
        en: [
          'Wall calf stretch',
          'Keep the back heel down and the knee straight, toes pointing at the wall.',
        ],
        es: [
          'Estiramiento de gemelos en la pared',
          'Mantén el talón de atrás apoyado, la rodilla recta y los dedos hacia la pared.',
        ],
        muscles: ['gastrocnemius', 'lateral-gastrocnemius'],
        position: 'supported',
      },
      'static-soleus-stretch': {
        en: ['Wall soleus stretch', 'Bend the back knee over the toes without letting the heel lift.'],
        es: [
          'Estiramiento de sóleo en la pared',
          'Flexiona la rodilla de atrás sobre los dedos sin levantar el talón.',
        ],
        muscles: ['soleus'],
        position: 'supported',
      },
      'static-kneeling-hip-flexor-stretch': {
        en: [
          'Kneeling hip flexor stretch',
          'Squeeze the glute of the kneeling leg and tuck the pelvis before you move forward.',
        ],
        es: [
          'Estiramiento de flexores de cadera de rodillas',
          'Aprieta el glúteo de la pierna apoyada y mete la pelvis antes de avanzar.',
        ],
        muscles: ['hip-flexors', 'quadriceps'],
        position: 'kneeling',
      },
      'static-standing-hip-flexor-stretch': {
        en: [
          'Standing hip flexor stretch',
          'In a split stance with a hand on the wall, tuck the pelvis until the front of the back hip pulls.',
        ],
        es: [
          'Estiramiento de flexores de cadera de pie',
          'En zancada corta y con una mano en la pared, mete la pelvis hasta notar el frente de la cadera.',
        ],
        muscles: ['hip-flexors'],
        position: 'supported',
      },
      'static-standing-tfl-stretch': {
        en: [
          'Standing TFL stretch',
          'Turn the back leg out a little, squeeze its glute and shift the hip sideways.',
        ],
        es: [
          'Estiramiento de tensor de la fascia lata de pie',
          'Abre un poco la pierna de atrás, aprieta su glúteo y desplaza la cadera a un lado.',
        ],
        muscles: ['tensor-fasciae-latae'],
        position: 'supported',
      },
      'static-supported-outer-thigh-stretch': {
        en: [
          'Supported outer thigh stretch',
          'Hold the wall, take the foot with the opposite hand and let the knee drift a little behind the other.',
        ],
        es: [
          'Estiramiento de vasto externo con apoyo',
          'Agárrate a la pared, coge el pie con la mano contraria y deja la rodilla algo por detrás de la otra.',
        ],
        muscles: ['vastus-lateralis'],
        position: 'supported',
        tags: ['single-leg'],
      },
      'static-seated-knee-across-stretch': {
        en: [
          'Chair knee-across stretch',
          'Sit tall, cross one thigh over the other and draw that knee across until the side of the hip pulls.',
        ],
        es: [
          'Estiramiento lateral de cadera en silla',
          'Siéntate con la espalda recta, cruza un muslo sobre el otro y lleva esa rodilla al lado hasta notar el costado de la cadera.',
        ],
        muscles: ['gluteus-minimus'],
        position: 'seated',
      },
      'static-standing-quadriceps-stretch': {
        en: [
          'Standing quadriceps stretch',
          'Hold the wall, bring the heel to the seat and keep both knees level.',
        ],
        es: [
          'Estiramiento de cuádriceps de pie',
          'Agárrate a la pared, lleva el talón al glúteo y mantén las rodillas a la misma altura.',
        ],
        muscles: ['quadriceps', 'vastus-lateralis', 'hip-flexors'],
        position: 'supported',
        tags: ['single-leg'],
      },
      'static-side-lying-quadriceps-stretch': {
        en: [
          'Side-lying quadriceps stretch',
          'Pull the heel toward the seat and press the hip forward, thigh in line with the trunk.',
        ],
        es: [
          'Estiramiento de cuádriceps de lado',
          'Tira del talón hacia el glúteo y empuja la cadera adelante, con el muslo en línea con el tronco.',
        ],
        muscles: ['quadriceps', 'vastus-lateralis', 'hip-flexors'],
        position: 'side-lying',
      },
      'static-supine-hamstring-stretch': {
        en: [
          'Supine hamstring stretch',
          'Straighten the raised leg with a towel behind it and leave the other leg long on the floor.',
        ],
        es: [
          'Estiramiento de isquiotibiales tumbado',
          'Estira la pierna elevada con una toalla y deja la otra larga en el suelo.',
        ],
        muscles: ['hamstrings', 'biceps-femoris', 'adductor-magnus'],
        position: 'supine',
      },
      'static-seated-hamstring-stretch': {
        en: [
          'Chair hamstring stretch',
          'Sit at the edge with one leg straight and tip forward from the hips with a long back.',
        ],
        es: [
          'Estiramiento de isquiotibiales en silla',
          'Siéntate en el borde con una pierna recta e inclínate desde la cadera con la espalda larga.',
        ],
        muscles: ['hamstrings', 'biceps-femoris'],
        position: 'seated',
      },
      'static-standing-biceps-femoris-stretch': {
        en: [
          'Standing biceps femoris stretch',
          'Heel on a low step, toes turned slightly in, hinge until the outer back of the thigh pulls.',
        ],
        es: [
          'Estiramiento de bíceps femoral de pie',
          'Talón en un escalón, punta algo hacia dentro, e inclínate hasta notar la parte externa del muslo.',
        ],
        muscles: ['biceps-femoris', 'biceps-femoris-short-head'],
        position: 'supported',
      },
      'static-standing-adductor-stretch': {
        en: [
          'Standing adductor stretch',
          'Shift to one side with the trunk upright until the straight inner thigh pulls.',
        ],
        es: [
          'Estiramiento de aductores de pie',
          'Desplázate a un lado con el tronco erguido hasta notar la cara interna del muslo recto.',
        ],
        muscles: ['adductors'],
      },
      'static-seated-adductor-stretch': {
        en: [
          'Chair adductor stretch',
          'Sit tall, open one leg wide and turn your hips toward the other knee.',
        ],
        es: [
          'Estiramiento de aductores en silla',
          'Siéntate con la espalda recta, abre una pierna y gira la cadera hacia la otra rodilla.',
        ],
        muscles: ['adductors', 'adductor-magnus'],
        position: 'seated',
      },
      'static-adductor-magnus-stretch': {
        en: [
          'Half-kneeling adductor rock-back',
          'With one leg straight out to the side, sit your hips back and keep the spine flat.',
        ],
        es: [
          'Estiramiento de aductor mayor en cuadrupedia',
          'Con una pierna recta a un lado, lleva la cadera atrás sin redondear la espalda.',
        ],
        muscles: ['adductor-magnus', 'adductors'],
        position: 'quadruped',
        tags: ['end-range-stretch', 'deep-knee', 'kneeling'],
      },
      'static-supine-piriformis-stretch': {
        en: [
          'Supine piriformis stretch',
          'Cross the ankle over the knee and draw the lower thigh toward you.',
        ],
        es: [
          'Estiramiento de piramidal tumbado',
          'Cruza el tobillo sobre la rodilla y acerca el muslo de abajo al pecho.',
        ],
        muscles: ['piriformis'],
        position: 'supine',
      },
      'static-seated-piriformis-stretch': {
        en: [
          'Chair piriformis stretch',
          'Rest the ankle on the other knee and tip forward with a straight back.',
        ],
        es: [
          'Estiramiento de piramidal en silla',
          'Apoya el tobillo en la otra rodilla e inclínate con la espalda recta.',
        ],
        muscles: ['piriformis'],
        position: 'seated',
      },
      'static-seated-glute-stretch': {
        en: [
          'Chair knee-to-shoulder glute stretch',
          'Sit tall and draw one knee toward the opposite shoulder until the outer hip pulls.',
        ],
        es: [
          'Estiramiento de glúteo en silla',
          'Siéntate con la espalda recta y acerca una rodilla al hombro contrario hasta notar la cadera.',
        ],
        muscles: ['gluteus-medius', 'gluteus-minimus', 'gluteus-maximus'],
        position: 'seated',
      },
    },
  ),
  ...exercises(
    { component: 'flexibility', stretch: 'static', region: 'core' },
    {
      'static-childs-pose': {
        en: ['Child’s pose', 'Sit back toward your heels and let the breath widen the low back.'],
        es: [
          'Postura del niño',
          'Siéntate hacia los talones y deja que la respiración ensanche la zona lumbar.',
        ],
        muscles: ['erector-spinae', 'latissimus-dorsi'],
        position: 'kneeling',
        tags: ['end-range-stretch', 'deep-knee', 'inverted', 'spine-flexion-end-range'],
      },
      'static-seated-erector-stretch': {
        en: [
          'Chair low-back stretch',
          'Knees apart, rest the folded arms on a table and breathe into the low back.',
        ],
        es: [
          'Estiramiento lumbar en silla',
          'Con las rodillas separadas, apoya los brazos cruzados en una mesa y respira hacia la zona lumbar.',
        ],
        muscles: ['erector-spinae'],
        position: 'seated',
        tags: ['spine-flexion-end-range'],
      },
      'static-prone-abdominal-stretch': {
        en: [
          'Prone prop stretch',
          'Prop yourself on your forearms and let the belly lengthen while the hips stay down.',
        ],
        es: [
          'Estiramiento abdominal boca abajo',
          'Apóyate en los antebrazos y deja que el abdomen se alargue con la cadera en el suelo.',
        ],
        muscles: ['rectus-abdominis'],
        position: 'prone',
        tags: ['end-range-stretch'],
      },
      'static-standing-abdominal-stretch': {
        en: [
          'Standing abdominal stretch',
          'Hands on the back of your hips, lift the breastbone up and slightly back.',
        ],
        es: [
          'Estiramiento abdominal de pie',
          'Con las manos detrás de la cadera, eleva el esternón arriba y un poco atrás.',
        ],
        muscles: ['rectus-abdominis', 'external-obliques'],
        tags: ['end-range-stretch'],
      },
      'static-standing-side-bend': {
        en: [
          'Standing side bend stretch',
          'Hold the wall with one hand and reach the other arm over until your side opens.',
        ],
        es: [
          'Estiramiento lateral de pie',
          'Agárrate a la pared con una mano y lleva el otro brazo por encima hasta abrir el costado.',
        ],
        muscles: ['external-obliques', 'latissimus-dorsi', 'quadratus-lumborum'],
        sides: 2,
        position: 'supported',
        tags: ['shoulder-end-range'],
      },
    },
  ),
  ...exercises(
    { component: 'flexibility', stretch: 'static', region: 'upper' },
    {
      'static-kneeling-lat-stretch': {
        en: [
          'Kneeling lat stretch',
          'Forearm on a chair, thumb up, sink the chest without arching the low back.',
        ],
        es: [
          'Estiramiento de dorsal de rodillas',
          'Antebrazo en una silla, pulgar arriba, hunde el pecho sin arquear la zona lumbar.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
        sides: 2,
        position: 'kneeling',
        tags: ['shoulder-end-range'],
      },
      'static-standing-lat-stretch': {
        en: [
          'Standing lat stretch',
          'Hands on the wall at hip height, hinge back as far as the shoulders are at ease and let the armpits open.',
        ],
        es: [
          'Estiramiento de dorsal de pie',
          'Manos en la pared a la altura de la cadera, lleva la cadera atrás sin que moleste el hombro y abre las axilas.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
        position: 'supported',
      },
      'static-ball-lat-stretch': {
        en: [
          'Stability ball lat stretch',
          'Kneel, roll the ball away with a thumb-up arm and keep the ribs in.',
        ],
        es: [
          'Estiramiento de dorsal con fitball',
          'De rodillas, aleja el balón con el pulgar arriba y las costillas recogidas.',
        ],
        muscles: ['latissimus-dorsi', 'teres-major'],
        equipment: ['stability-ball'],
        sides: 2,
        position: 'kneeling',
        tags: ['shoulder-end-range'],
      },
      'static-wall-pectoral-stretch': {
        en: [
          'Wall pectoral stretch',
          'Forearm on the wall with the elbow below the shoulder, turn away until the chest pulls.',
        ],
        es: [
          'Estiramiento de pectoral en la pared',
          'Antebrazo en la pared con el codo por debajo del hombro, gira hasta notar el pecho.',
        ],
        muscles: ['pectoralis-major'],
        sides: 2,
        position: 'supported',
      },
      'static-wall-pectoralis-minor-stretch': {
        en: [
          'Wall pectoralis minor stretch',
          'Draw the shoulder blade back and down first, then lean in beside the raised forearm.',
        ],
        es: [
          'Estiramiento de pectoral menor en la pared',
          'Lleva primero el omóplato atrás y abajo, y luego inclínate junto al antebrazo elevado.',
        ],
        muscles: ['pectoralis-minor'],
        sides: 2,
        position: 'supported',
      },
      'static-seated-chest-opener': {
        en: [
          'Chair chest opener',
          'Sit tall, hands behind on the seat, and lift the breastbone without pushing the ribs out.',
        ],
        es: [
          'Apertura de pecho en silla',
          'Siéntate con la espalda recta con las manos atrás en el asiento y eleva el esternón sin sacar las costillas.',
        ],
        muscles: ['pectoralis-major', 'pectoralis-minor'],
        position: 'seated',
      },
      'static-upper-trapezius-stretch': {
        en: [
          'Upper trapezius stretch',
          'Sit on one hand, tip the ear toward the other shoulder and let the weight do it.',
        ],
        es: [
          'Estiramiento de trapecio superior',
          'Siéntate sobre una mano, acerca la oreja al otro hombro y deja que el peso haga el trabajo.',
        ],
        muscles: ['upper-trapezius'],
        sides: 2,
        position: 'seated',
      },
      'static-levator-scapulae-stretch': {
        en: [
          'Levator scapulae stretch',
          'Turn your nose toward the armpit and nod down until the back of the neck pulls.',
        ],
        es: [
          'Estiramiento del elevador de la escápula',
          'Gira la nariz hacia la axila y baja la cabeza hasta notar la parte posterior del cuello.',
        ],
        muscles: ['levator-scapulae'],
        sides: 2,
        position: 'seated',
      },
      'static-sternocleidomastoid-stretch': {
        en: [
          'Sternocleidomastoid stretch',
          'Tuck the chin, tip the head away and turn the face slightly up, slowly.',
        ],
        es: [
          'Estiramiento del esternocleidomastoideo',
          'Mete la barbilla, inclina la cabeza al otro lado y gira la cara algo hacia arriba, despacio.',
        ],
        muscles: ['sternocleidomastoid'],
        sides: 2,
        position: 'seated',
      },
      'static-cross-body-shoulder-stretch': {
        en: [
          'Cross-body shoulder stretch',
          'Draw the arm across at chest height while the shoulder stays down.',
        ],
        es: ['Estiramiento de hombro cruzado', 'Cruza el brazo a la altura del pecho con el hombro abajo.'],
        muscles: ['posterior-deltoid', 'rotator-cuff'],
        sides: 2,
        position: 'seated',
      },
      'static-triceps-stretch': {
        en: [
          'Overhead triceps stretch',
          'Point the elbow up and ease it toward the midline without arching the back.',
        ],
        es: [
          'Estiramiento de tríceps',
          'Apunta el codo al techo y llévalo hacia el centro sin arquear la espalda.',
        ],
        muscles: ['triceps-brachii', 'latissimus-dorsi'],
        sides: 2,
        position: 'seated',
        tags: ['shoulder-end-range'],
      },
      'static-biceps-wall-stretch': {
        en: [
          'Wall biceps stretch',
          'Palm on the wall behind you at hip height, turn your body away with a straight elbow.',
        ],
        es: [
          'Estiramiento de bíceps en la pared',
          'Palma en la pared detrás a la altura de la cadera, gira el cuerpo con el codo recto.',
        ],
        muscles: ['biceps-brachii', 'pectoralis-minor'],
        sides: 2,
        position: 'supported',
      },
    },
  ),
];
