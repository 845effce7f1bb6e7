import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/** Jump and throw training. Stabilization: land and hold. Strength: repeat. Power: as high, far and fast as can be controlled. */
export const PLYOMETRIC: readonly Exercise[] = [
  ...exercises(
    {
      component: 'plyometric',
      level: 'stabilization',
      region: 'lower',
      muscles: ['quadriceps', 'gluteus-maximus', 'gastrocnemius'],
      tags: ['jump', 'impact'],
      held: true,
    },
    {
      'step-off-and-stick': {
        en: ['Step-off and stick', 'Step off a low stair onto both feet, sink softly and hold.'],
        es: ['Bajada de escalón con pausa', 'Baja de un escalón sobre los dos pies, amortigua y aguanta.'],
      },
      'squat-jump-with-stabilization': {
        en: ['Squat jump with stabilization', 'Jump modestly, land quietly with knees over toes and hold.'],
        es: [
          'Salto vertical con estabilización',
          'Salta sin exagerar, cae en silencio con las rodillas sobre los dedos y aguanta.',
        ],
        easier: 'step-off-and-stick',
      },
      'long-jump-with-stabilization': {
        en: [
          'Standing long jump with stabilization',
          'Jump forward a short way, sit into the hips on landing and hold.',
        ],
        es: [
          'Salto horizontal con estabilización',
          'Salta un poco al frente, cae sentándote en la cadera y aguanta.',
        ],
        easier: 'squat-jump-with-stabilization',
        tags: ['demanding-jump'],
      },
      'lateral-jump-with-stabilization': {
        en: ['Lateral jump with stabilization', 'Jump sideways over a line with both feet and freeze.'],
        es: [
          'Salto lateral con estabilización',
          'Salta de lado sobre una línea con los dos pies y quédate sin moverte.',
        ],
        easier: 'squat-jump-with-stabilization',
      },
      'turning-jump-with-stabilization': {
        en: ['Quarter-turn jump with stabilization', 'Turn ninety degrees in the air and land square.'],
        es: ['Salto con cuarto de giro y estabilización', 'Gira noventa grados en el aire y cae de frente.'],
        easier: 'lateral-jump-with-stabilization',
        tags: ['fast-position-change', 'demanding-jump'],
        notForBeginners: true,
      },
      'plyo-box-jump-up-with-stabilization': {
        en: ['Box jump-up with stabilization', 'Land soft on the whole foot, hold, then step down.'],
        es: ['Salto al cajón con estabilización', 'Cae suave con todo el pie, aguanta y baja andando.'],
        equipment: ['plyo-box'],
        tags: ['contact-fall', 'demanding-jump'],
        easier: 'squat-jump-with-stabilization',
        notForBeginners: true,
      },
      'plyo-box-jump-down-with-stabilization': {
        en: ['Box jump-down with stabilization', 'Step off, land on both feet at once and hold the bend.'],
        es: [
          'Salto desde el cajón con estabilización',
          'Déjate caer, apoya los dos pies a la vez y aguanta la flexión.',
        ],
        equipment: ['plyo-box'],
        tags: ['contact-fall', 'demanding-jump'],
        easier: 'plyo-box-jump-up-with-stabilization',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    {
      component: 'plyometric',
      level: 'stabilization',
      region: 'upper',
      muscles: ['pectoralis-major', 'triceps-brachii', 'serratus-anterior'],
      held: true,
    },
    {
      'wall-push-off-and-catch': {
        en: ['Wall push-off and catch', 'Push off the wall, catch yourself with soft elbows and hold.'],
        es: [
          'Empuje y recepción en la pared',
          'Empújate de la pared, recíbete con los codos semiflexionados y aguanta.',
        ],
        position: 'supported',
        tags: ['ballistic-arms'],
      },
      'incline-plyo-push-up-hold': {
        en: [
          'Incline drop push-up with hold',
          'Pop the hands off a sturdy chair, land soft and hold at the bottom.',
        ],
        es: [
          'Flexión pliométrica inclinada con pausa',
          'Despega las manos de una silla firme, cae suave y aguanta abajo.',
        ],
        position: 'supported',
        easier: 'wall-push-off-and-catch',
        tags: ['contact-fall', 'impact', 'ballistic-arms'],
        notForBeginners: true,
      },
      'medicine-ball-catch-and-hold': {
        en: [
          'Medicine ball toss, catch and hold',
          'Toss the ball up to eye level, catch it with soft arms and stay still.',
        ],
        es: [
          'Lanzar, recibir y aguantar el balón medicinal',
          'Lanza el balón a la altura de los ojos, recíbelo con brazos relajados y quédate sin moverte.',
        ],
        equipment: ['medicine-ball'],
        muscles: ['deltoids', 'intrinsic-core-stabilizers'],
        tags: ['ballistic-arms'],
      },
    },
  ),
  ...exercises(
    {
      component: 'plyometric',
      level: 'strength',
      region: 'lower',
      muscles: ['quadriceps', 'gluteus-maximus', 'gastrocnemius'],
      tags: ['jump', 'impact'],
    },
    {
      'repeat-squat-jump': {
        en: ['Repeat squat jump', 'Spring up again as soon as you have landed softly.'],
        es: ['Saltos verticales repetidos', 'Vuelve a saltar en cuanto hayas caído con suavidad.'],
        easier: 'squat-jump-with-stabilization',
      },
      'repeat-tuck-jump': {
        en: ['Tuck jump', 'Bring the knees up to your hands, not the chest down.'],
        es: ['Salto con rodillas al pecho', 'Sube las rodillas hacia las manos, no el pecho hacia abajo.'],
        easier: 'repeat-squat-jump',
        tags: ['demanding-jump'],
        notForBeginners: true,
      },
      'repeat-lateral-line-jump': {
        en: ['Lateral line jump', 'Bounce over a line with both feet, tall and quiet.'],
        es: [
          'Salto lateral sobre la línea',
          'Rebota sobre una línea con los dos pies, con el cuerpo alto y en silencio.',
        ],
        easier: 'lateral-jump-with-stabilization',
      },
      'repeat-long-jump': {
        en: ['Repeat long jump', 'Link two or three forward jumps with a quick bend between.'],
        es: [
          'Saltos horizontales seguidos',
          'Encadena dos o tres saltos al frente con una flexión rápida entre medias.',
        ],
        easier: 'long-jump-with-stabilization',
        tags: ['demanding-jump'],
        notForBeginners: true,
      },
      'butt-kick-jump': {
        en: ['Butt kick jump', 'Jump straight up and flick the heels toward the seat.'],
        es: ['Salto con talones al glúteo', 'Salta en vertical y lleva los talones hacia el glúteo.'],
        easier: 'repeat-squat-jump',
        tags: ['demanding-jump'],
        notForBeginners: true,
      },
      'plyo-box-power-step-up': {
        en: ['Power step-up', 'Push off the box so that you leave it for a moment and switch legs.'],
        es: ['Subida explosiva al cajón', 'Empuja el cajón hasta despegar un momento y cambia de pierna.'],
        equipment: ['plyo-box'],
        tags: ['contact-fall', 'demanding-jump'],
        easier: 'plyo-box-jump-up-with-stabilization',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    {
      component: 'plyometric',
      level: 'strength',
      region: 'upper',
      muscles: ['pectoralis-major', 'triceps-brachii'],
    },
    {
      'repeat-wall-push-off': {
        en: ['Repeat wall push-off', 'Rebound off the wall in rhythm with a firm trunk.'],
        es: ['Rebotes de empuje en la pared', 'Rebota en la pared con ritmo y el tronco firme.'],
        position: 'supported',
        easier: 'wall-push-off-and-catch',
        tags: ['impact', 'ballistic-arms'],
      },
      'medicine-ball-chest-pass-repeat': {
        en: ['Repeat medicine ball chest pass', 'Pass, catch and pass again without a pause.'],
        es: ['Pases de pecho seguidos con balón medicinal', 'Pasa, recibe y vuelve a pasar sin pausa.'],
        equipment: ['medicine-ball'],
        easier: 'medicine-ball-catch-and-hold',
        tags: ['ballistic-arms'],
      },
      'medicine-ball-squat-toss': {
        en: ['Medicine ball squat and toss', 'Dip a little, stand fast and toss the ball to eye height.'],
        es: [
          'Sentadilla corta y lanzamiento',
          'Flexiona un poco, sube rápido y lanza el balón a la altura de los ojos.',
        ],
        equipment: ['medicine-ball'],
        muscles: ['deltoids', 'quadriceps'],
        easier: 'medicine-ball-catch-and-hold',
        tags: ['ballistic-arms'],
      },
    },
  ),
  ...exercises(
    {
      component: 'plyometric',
      level: 'power',
      region: 'lower',
      muscles: ['quadriceps', 'gluteus-maximus', 'gastrocnemius'],
      tags: ['jump', 'impact'],
    },
    {
      'ice-skater': {
        en: ['Ice skater', 'Bound from leg to leg, pushing from the outer hip.'],
        es: ['Patinador', 'Impúlsate de una pierna a otra empujando con la cadera.'],
        muscles: ['gluteus-medius', 'gluteus-maximus', 'quadriceps'],
        tags: ['single-leg', 'demanding-jump'],
        easier: 'repeat-lateral-line-jump',
        notForBeginners: true,
      },
      'maximal-vertical-jump': {
        en: ['Maximal vertical jump', 'Swing the arms, jump as high as you can and reset each time.'],
        es: [
          'Salto vertical máximo',
          'Balancea los brazos, salta lo más alto que puedas y recolócate cada vez.',
        ],
        tags: ['demanding-jump'],
        easier: 'repeat-squat-jump',
      },
      'maximal-long-jump': {
        en: ['Maximal standing long jump', 'Throw the arms forward and push the floor behind you.'],
        es: ['Salto horizontal máximo', 'Lanza los brazos al frente y empuja el suelo hacia atrás.'],
        muscles: ['gluteus-maximus', 'hamstrings', 'quadriceps'],
        easier: 'repeat-long-jump',
        tags: ['demanding-jump'],
        notForBeginners: true,
      },
      'alternating-split-jump': {
        en: ['Alternating split jump', 'Switch legs in the air and land tall in the split.'],
        es: [
          'Zancada con salto alterno',
          'Cambia de pierna en el aire y cae con el tronco erguido en la zancada.',
        ],
        tags: ['deep-knee', 'demanding-jump'],
        easier: 'repeat-squat-jump',
        notForBeginners: true,
      },
      'single-leg-power-hop': {
        en: ['Single-leg forward hop', 'Hop forward on one leg with quick, springy contacts.'],
        es: ['Saltos al frente a una pierna', 'Avanza a la pata coja con contactos rápidos y elásticos.'],
        sides: 2,
        tags: ['single-leg', 'demanding-jump'],
        easier: 'repeat-long-jump',
        notForBeginners: true,
      },
      'plyo-box-depth-jump': {
        en: ['Depth jump', 'Step off the box and leave the floor as if it were hot.'],
        es: ['Salto en profundidad', 'Déjate caer del cajón y despega del suelo como si quemara.'],
        equipment: ['plyo-box'],
        tags: ['contact-fall', 'demanding-jump'],
        easier: 'plyo-box-power-step-up',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    {
      component: 'plyometric',
      level: 'power',
      region: 'upper',
      muscles: ['pectoralis-major', 'triceps-brachii'],
    },
    {
      'clap-push-up': {
        en: ['Clap push-up', 'Leave the floor in one straight piece and land on soft elbows.'],
        es: ['Flexión con palmada', 'Despega del suelo en bloque y cae con los codos semiflexionados.'],
        position: 'prone',
        easier: 'repeat-wall-push-off',
        tags: ['impact', 'ballistic-arms'],
        notForBeginners: true,
      },
      'medicine-ball-overhead-throw': {
        en: ['Medicine ball overhead throw', 'Step in and throw from behind the head with a firm belly.'],
        es: [
          'Lanzamiento de balón medicinal por encima de la cabeza',
          'Da un paso y lanza desde detrás de la cabeza con el abdomen firme.',
        ],
        equipment: ['medicine-ball'],
        muscles: ['latissimus-dorsi', 'triceps-brachii'],
        tags: ['overhead', 'ballistic-arms', 'behind-neck'],
        easier: 'medicine-ball-chest-pass-repeat',
      },
      'medicine-ball-scoop-toss': {
        en: [
          'Medicine ball scoop toss',
          'Swing the ball from the knees and throw it up and forward with the hips.',
        ],
        es: [
          'Lanzamiento de cuchara con balón medicinal',
          'Balancea el balón desde las rodillas y lánzalo arriba y al frente con la cadera.',
        ],
        equipment: ['medicine-ball'],
        region: 'whole',
        muscles: ['gluteus-maximus', 'deltoids'],
        easier: 'medicine-ball-squat-toss',
        tags: ['ballistic-arms', 'overhead'],
      },
    },
  ),
];
