import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/** Balance. Stabilization: little joint motion. Strength: a full, slow motion. Power: arrive fast, stick, hold. */
export const BALANCE: readonly Exercise[] = [
  ...exercises(
    {
      component: 'balance',
      level: 'stabilization',
      region: 'lower',
      muscles: ['gluteus-medius', 'anterior-tibialis'],
    },
    {
      'supported-weight-shift': {
        en: [
          'Supported weight shift',
          'Hold a chair and move your weight slowly from foot to foot, toes long.',
        ],
        es: [
          'Cambio de peso con apoyo',
          'Con una mano en una silla, pasa el peso despacio de un pie a otro con los dedos largos.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'supported-heel-toe-raise': {
        en: [
          'Supported heel and toe raise',
          'With fingertips on a chair, rise onto the toes, then onto the heels, tall as a post.',
        ],
        es: [
          'Puntas y talones con apoyo',
          'Con los dedos en una silla, sube a las puntas y luego a los talones, con la espalda larga.',
        ],
        position: 'supported',
        muscles: ['anterior-tibialis', 'gastrocnemius'],
        activates: ['anterior-tibialis'],
        forBeginners: true,
      },
      'supported-tandem-stance-reach': {
        en: [
          'Supported tandem stance with reach',
          'One foot ahead of the other, one hand on a chair, reach the other arm out and back.',
        ],
        es: [
          'Tándem con alcance y apoyo',
          'Un pie delante del otro, una mano en la silla, alcanza con el otro brazo y vuelve.',
        ],
        position: 'supported',
        sides: 2,
        easier: 'supported-weight-shift',
        forBeginners: true,
      },
      'supported-single-leg-stance': {
        en: [
          'Supported single-leg lift',
          'Hold a chair, lift one foot slowly, pause, and set it down without a sound.',
        ],
        es: [
          'Elevación a una pierna con apoyo',
          'Con una mano en una silla, levanta un pie despacio, para y bájalo sin ruido.',
        ],
        position: 'supported',
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-tandem-stance-reach',
        forBeginners: true,
      },
      'tandem-stance-head-turn': {
        en: [
          'Tandem stance with head turns',
          'Heel to toe, look left and right slowly while the feet stay quiet.',
        ],
        es: [
          'Tándem con giros de cabeza',
          'Talón con punta, mira a izquierda y derecha despacio con los pies quietos.',
        ],
        sides: 2,
        easier: 'supported-tandem-stance-reach',
      },
      'heel-to-toe-walk': {
        en: [
          'Heel-to-toe walk',
          'Walk a line beside a wall, eyes ahead, heel touching toe; count your steps.',
        ],
        es: [
          'Caminar talón-punta',
          'Camina sobre una línea junto a una pared, mirando al frente, talón con punta; cuenta los pasos.',
        ],
        easier: 'tandem-stance-head-turn',
        inSteps: true,
      },
      'single-leg-balance': {
        en: ['Single-leg balance', 'Grow tall over one foot with the knee soft and in line with the toes.'],
        es: [
          'Equilibrio a una pierna',
          'Crece sobre un pie con la rodilla semiflexionada y alineada con los dedos.',
        ],
        sides: 2,
        isometric: true,
        tags: ['single-leg'],
        easier: 'supported-single-leg-stance',
      },
      'single-leg-balance-reach': {
        en: [
          'Single-leg balance reach',
          'Reach the free foot forward, out and back without moving the standing knee.',
        ],
        es: [
          'Equilibrio a una pierna con alcance',
          'Lleva el pie libre al frente, al lado y atrás sin mover la rodilla de apoyo.',
        ],
        sides: 2,
        tags: ['single-leg'],
        activates: ['gluteus-medius'],
        easier: 'single-leg-balance',
      },
      'single-leg-hip-rotation': {
        en: ['Single-leg hip rotation', 'Lift one knee and turn it out and in over a still standing hip.'],
        es: [
          'Rotación de cadera a una pierna',
          'Eleva una rodilla y gírala hacia fuera y hacia dentro sobre la cadera de apoyo quieta.',
        ],
        sides: 2,
        tags: ['single-leg'],
        activates: ['gluteus-medius', 'sartorius'],
        easier: 'single-leg-balance',
      },
      'single-leg-windmill': {
        en: ['Single-leg windmill', 'Hinge over one leg and turn your arms like a mill, back long.'],
        es: [
          'Molino a una pierna',
          'Inclínate sobre una pierna y gira los brazos como un molino con la espalda larga.',
        ],
        sides: 2,
        muscles: ['gluteus-medius', 'gluteus-maximus', 'hamstrings'],
        tags: ['single-leg', 'spine-rotation-end-range', 'contact-fall'],
        easier: 'single-leg-balance-reach',
        notForBeginners: true,
      },
      'single-leg-head-turn': {
        en: ['Single-leg stance with head turns', 'Hold one point with your foot while the eyes travel.'],
        es: ['Equilibrio a una pierna con giros de cabeza', 'Mantén el pie firme mientras la mirada viaja.'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'single-leg-balance',
      },
      'medicine-ball-single-leg-chop': {
        en: [
          'Single-leg lift and chop',
          'Move the ball from hip to opposite shoulder and keep the pelvis level.',
        ],
        es: [
          'Leñador a una pierna con balón medicinal',
          'Lleva el balón de la cadera al hombro contrario con la pelvis nivelada.',
        ],
        equipment: ['medicine-ball'],
        sides: 2,
        tags: ['single-leg', 'spine-rotation-loaded'],
        easier: 'single-leg-balance-reach',
        notForBeginners: true,
      },
      'balance-disc-single-leg-balance': {
        en: ['Single-leg balance on disc', 'Spread the toes and let the ankle make the small corrections.'],
        es: [
          'Equilibrio a una pierna en disco',
          'Abre los dedos y deja que el tobillo haga las pequeñas correcciones.',
        ],
        equipment: ['balance-disc'],
        sides: 2,
        isometric: true,
        tags: ['single-leg', 'unstable-surface', 'contact-fall'],
        easier: 'single-leg-balance',
        notForBeginners: true,
      },
      'balance-disc-two-leg-mini-squat': {
        en: [
          'Mini squat on balance disc',
          'Both feet on the disc, bend a little and keep its rim off the floor.',
        ],
        es: [
          'Minisentadilla en disco',
          'Los dos pies en el disco, flexiona un poco sin que el borde toque el suelo.',
        ],
        equipment: ['balance-disc'],
        muscles: ['quadriceps', 'gluteus-medius'],
        tags: ['unstable-surface', 'contact-fall'],
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    {
      component: 'balance',
      level: 'strength',
      region: 'lower',
      muscles: ['gluteus-medius', 'gluteus-maximus', 'quadriceps'],
    },
    {
      'staggered-stance-reach-squat': {
        en: [
          'Staggered mini squat with reach',
          'Most weight on the front foot, bend a little and reach forward at chest height.',
        ],
        es: [
          'Minisentadilla escalonada con alcance',
          'Con el peso en el pie delantero, flexiona un poco y alcanza a la altura del pecho.',
        ],
        sides: 2,
        easier: 'tandem-stance-head-turn',
      },
      'tandem-walk-knee-lift': {
        en: [
          'Tandem walk with knee lift',
          'Step heel to toe and pause with the other knee up; count the steps of each foot.',
        ],
        es: [
          'Marcha en tándem con elevación de rodilla',
          'Da el paso talón con punta y para con la otra rodilla arriba; cuenta los pasos de cada pie.',
        ],
        sides: 2,
        tags: ['single-leg'],
        easier: 'heel-to-toe-walk',
        inSteps: true,
      },
      'supported-lateral-step-over': {
        en: [
          'Supported side step-over',
          'Along a wall or counter, lift each foot over an imaginary log; count the steps.',
        ],
        es: [
          'Paso lateral por encima con apoyo',
          'Junto a una pared o encimera, pasa cada pie sobre un tronco imaginario; cuenta los pasos.',
        ],
        position: 'supported',
        easier: 'supported-single-leg-stance',
        forBeginners: true,
        inSteps: true,
      },
      'supported-single-leg-mini-squat': {
        en: [
          'Supported single-leg mini squat',
          'Hold a chair and bend one knee a little, kneecap over the second toe.',
        ],
        es: [
          'Minisentadilla a una pierna con apoyo',
          'Con una mano en una silla, flexiona un poco con la rótula sobre el segundo dedo.',
        ],
        position: 'supported',
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-single-leg-stance',
      },
      'single-leg-squat-touchdown': {
        en: [
          'Single-leg squat touchdown',
          'Sit back on one leg and reach the opposite hand toward the foot.',
        ],
        es: [
          'Sentadilla a una pierna con toque',
          'Siéntate atrás sobre una pierna y acerca la mano contraria al pie.',
        ],
        sides: 2,
        tags: ['single-leg', 'deep-knee', 'contact-fall'],
        easier: 'supported-single-leg-mini-squat',
        notForBeginners: true,
      },
      'single-leg-romanian-deadlift-reach': {
        en: [
          'Single-leg RDL reach',
          'Hinge until trunk and free leg make one line, then squeeze the glute to stand.',
        ],
        es: [
          'Peso muerto rumano a una pierna con alcance',
          'Inclínate hasta que tronco y pierna libre formen una línea y aprieta el glúteo para subir.',
        ],
        sides: 2,
        muscles: ['gluteus-maximus', 'gluteus-medius', 'hamstrings'],
        tags: ['single-leg'],
        easier: 'single-leg-balance-reach',
        notForBeginners: true,
      },
      'multiplanar-lunge-to-balance': {
        en: ['Multiplanar lunge to balance', 'Push off the front foot into a still one-leg stance.'],
        es: [
          'Zancada multiplanar a equilibrio',
          'Empuja con el pie delantero hasta sostenerte sin moverte sobre una pierna.',
        ],
        sides: 2,
        tags: ['single-leg', 'deep-knee'],
        notForBeginners: true,
      },
      'step-up-to-balance-floor': {
        en: [
          'Stair step-up to balance',
          'Step onto a low stair, stand tall on one leg, and step down softly.',
        ],
        es: [
          'Subida a escalón con equilibrio',
          'Sube a un escalón bajo, crece sobre una pierna y baja suave.',
        ],
        sides: 2,
        tags: ['single-leg', 'contact-fall'],
        easier: 'single-leg-balance',
      },
      'plyo-box-step-up-to-balance': {
        en: [
          'Multiplanar step-up to balance',
          'Drive through the whole foot and hold the other knee high on the box.',
        ],
        es: [
          'Subida multiplanar al cajón con equilibrio',
          'Empuja con todo el pie y mantén la otra rodilla alta sobre el cajón.',
        ],
        equipment: ['plyo-box'],
        sides: 2,
        tags: ['single-leg', 'contact-fall'],
        easier: 'step-up-to-balance-floor',
        notForBeginners: true,
      },
      'balance-disc-single-leg-squat': {
        en: ['Single-leg squat on disc', 'Bend only as deep as the knee stays over the second toe.'],
        es: [
          'Sentadilla a una pierna en disco',
          'Flexiona solo mientras la rodilla siga sobre el segundo dedo.',
        ],
        equipment: ['balance-disc'],
        sides: 2,
        tags: ['single-leg', 'unstable-surface', 'contact-fall'],
        easier: 'balance-disc-single-leg-balance',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    {
      component: 'balance',
      level: 'power',
      region: 'lower',
      muscles: ['gluteus-medius', 'gluteus-maximus', 'quadriceps'],
      held: true,
    },
    {
      'quick-step-and-stick': {
        en: ['Quick step and stick', 'Step out fast, freeze on that foot with the knee soft, then return.'],
        es: [
          'Paso rápido con pausa',
          'Da un paso rápido, congélate sobre ese pie con la rodilla semiflexionada y vuelve.',
        ],
        sides: 2,
        tags: ['single-leg'],
        easier: 'single-leg-balance-reach',
      },
      'quick-side-step-and-stick': {
        en: [
          'Quick side step and stick',
          'Step sideways in one beat, land on a soft knee, hold until you are still, then come back.',
        ],
        es: [
          'Paso lateral rápido con pausa',
          'Da un paso lateral rápido, apoya con la rodilla semiflexionada, aguanta sin moverte y vuelve.',
        ],
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-quick-step-and-stick',
      },
      'supported-quick-step-and-stick': {
        en: [
          'Supported quick step and stick',
          'Fingertips on a counter, step forward fast, stop dead on that foot and step back calmly.',
        ],
        es: [
          'Paso rápido con pausa y apoyo',
          'Con los dedos en una encimera, da un paso rápido al frente, frena sobre ese pie y vuelve con calma.',
        ],
        position: 'supported',
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-single-leg-stance',
        forBeginners: true,
      },
      'quick-step-up-to-hold': {
        en: ['Quick step-up to hold', 'Drive up onto a low stair in one beat and hold still on one leg.'],
        es: [
          'Subida rápida a escalón con pausa',
          'Sube a un escalón bajo de un impulso y quédate sin moverte sobre una pierna.',
        ],
        sides: 2,
        tags: ['single-leg', 'contact-fall'],
        easier: 'step-up-to-balance-floor',
      },
      'single-leg-hop-stick-frontal': {
        en: [
          'Side-to-side hop with stabilization',
          'Hop from leg to leg and hold each landing like a statue.',
        ],
        es: [
          'Salto lateral a una pierna con estabilización',
          'Salta de una pierna a otra y aguanta cada caída como una estatua.',
        ],
        sides: 2,
        tags: ['single-leg', 'jump', 'impact', 'demanding-jump'],
        easier: 'quick-step-and-stick',
        notForBeginners: true,
      },
      'multiplanar-hop-with-stabilization': {
        en: [
          'Multiplanar hop with stabilization',
          'Hop forward, sideways or turning, and land with hip, knee and toes in line.',
        ],
        es: [
          'Salto multiplanar con estabilización',
          'Salta al frente, de lado o girando y cae con cadera, rodilla y dedos alineados.',
        ],
        sides: 2,
        tags: ['single-leg', 'jump', 'impact', 'demanding-jump'],
        easier: 'single-leg-hop-stick-frontal',
        notForBeginners: true,
      },
      'plyo-box-hop-up-with-stabilization': {
        en: [
          'Single-leg box hop-up with stabilization',
          'Hop up to a low box and hold before you step down.',
        ],
        es: [
          'Salto a cajón a una pierna con estabilización',
          'Salta a un cajón bajo y aguanta antes de bajar andando.',
        ],
        equipment: ['plyo-box'],
        sides: 2,
        tags: ['single-leg', 'jump', 'impact', 'contact-fall', 'demanding-jump'],
        easier: 'single-leg-hop-stick-frontal',
        notForBeginners: true,
      },
      'plyo-box-hop-down-with-stabilization': {
        en: [
          'Single-leg box hop-down with stabilization',
          'Drop off a low box onto one leg and absorb without a sound.',
        ],
        es: [
          'Salto desde cajón a una pierna con estabilización',
          'Déjate caer de un cajón bajo sobre una pierna y amortigua sin ruido.',
        ],
        equipment: ['plyo-box'],
        sides: 2,
        tags: ['single-leg', 'jump', 'impact', 'contact-fall', 'demanding-jump'],
        easier: 'plyo-box-hop-up-with-stabilization',
        notForBeginners: true,
      },
    },
  ),
];
