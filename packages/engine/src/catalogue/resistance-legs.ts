import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

const LEG = { component: 'resistance', bodyPart: 'legs', region: 'lower' } as const;
const SQUAT = { ...LEG, pattern: 'squat', muscles: ['quadriceps', 'gluteus-maximus'] } as const;
const LUNGE = {
  ...LEG,
  pattern: 'lunge',
  muscles: ['quadriceps', 'gluteus-maximus', 'gluteus-medius'],
} as const;
const HINGE = { ...LEG, pattern: 'hinge', muscles: ['gluteus-maximus', 'hamstrings'] } as const;
const CALF = { ...LEG, pattern: 'calf-raise', muscles: ['gastrocnemius', 'soleus'] } as const;

/** Slow, and harder to stay steady in than to lift; the entry variants have something to hold on to. */
const STABILIZATION: readonly Exercise[] = [
  ...exercises(
    { ...SQUAT, level: 'stabilization' },
    {
      'supported-chair-stand': {
        en: [
          'Supported chair stand',
          'One hand on a table, stand up through the whole foot and sit back down without dropping.',
        ],
        es: [
          'Levantarse de la silla con apoyo',
          'Con una mano en la mesa, levántate con todo el pie y siéntate sin dejarte caer.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'supported-mini-squat': {
        en: [
          'Supported mini squat',
          'Hold the chair back lightly, bend a third of the way and keep the kneecaps over the second toes.',
        ],
        es: [
          'Minisentadilla con apoyo',
          'Agarra suave el respaldo, flexiona un tercio y lleva las rótulas sobre el segundo dedo.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'wall-slide-squat': {
        en: [
          'Wall slide squat',
          'Slide your back down the wall, no lower than chair height, and up again, weight in the heels.',
        ],
        es: [
          'Sentadilla deslizando en la pared',
          'Desliza la espalda por la pared sin pasar de la altura de una silla y sube con el peso en los talones.',
        ],
        position: 'supported',
        easier: 'supported-mini-squat',
        forBeginners: true,
      },
      'slow-chair-squat': {
        en: [
          'Slow chair squat',
          'Arms forward, sink slowly to the chair, touch it and stand without leaning.',
        ],
        es: [
          'Sentadilla lenta a la silla',
          'Brazos al frente, baja despacio hasta la silla, tócala y sube sin inclinarte.',
        ],
        easier: 'supported-chair-stand',
        forBeginners: true,
      },
      'staggered-stance-squat': {
        en: [
          'Staggered squat',
          'One foot half a step ahead, sit back to chair height and keep the hips square.',
        ],
        es: [
          'Sentadilla escalonada',
          'Un pie medio paso por delante, siéntate atrás a la altura de una silla y mantén la cadera al frente.',
        ],
        sides: 2,
        easier: 'slow-chair-squat',
      },
      'single-leg-chair-squat': {
        en: [
          'Single-leg chair squat',
          'Lower to the chair on one leg without the knee falling inward, then stand on it.',
        ],
        es: [
          'Sentadilla a una pierna en silla',
          'Baja a la silla con una pierna sin que la rodilla caiga hacia dentro y levántate con ella.',
        ],
        sides: 2,
        tags: ['single-leg', 'deep-knee'],
        easier: 'staggered-stance-squat',
        notForBeginners: true,
      },
      'single-leg-squat': {
        en: ['Single-leg squat', 'Sit back on one leg, hips level, knee over the second toe.'],
        es: [
          'Sentadilla a una pierna',
          'Siéntate atrás con una pierna, cadera nivelada y rodilla sobre el segundo dedo.',
        ],
        sides: 2,
        muscles: ['quadriceps', 'gluteus-maximus', 'gluteus-medius'],
        tags: ['single-leg', 'deep-knee'],
        easier: 'single-leg-chair-squat',
        notForBeginners: true,
      },
      'stability-ball-wall-squat': {
        en: [
          'Ball wall squat',
          'Lean the low back into the ball, lower to chair height and keep equal weight on both feet.',
        ],
        es: [
          'Sentadilla con fitball en la pared',
          'Apoya la zona lumbar en el balón, baja a la altura de una silla y reparte el peso en los dos pies.',
        ],
        equipment: ['stability-ball'],
        position: 'supported',
        easier: 'supported-mini-squat',
      },
      'stability-ball-dumbbell-wall-squat': {
        en: [
          'Dumbbell ball wall squat',
          'Arms long at the sides, roll the ball down to chair height slowly and drive up through the heels.',
        ],
        es: [
          'Sentadilla con fitball y mancuernas',
          'Brazos largos a los lados, rueda el balón despacio hasta la altura de una silla y sube con los talones.',
        ],
        equipment: ['stability-ball', 'dumbbells'],
        position: 'supported',
        easier: 'stability-ball-wall-squat',
      },
      'dumbbell-staggered-squat': {
        en: [
          'Dumbbell staggered squat',
          'Weights hanging, most of the load on the front foot, down to chair height without a twist.',
        ],
        es: [
          'Sentadilla escalonada con mancuernas',
          'Mancuernas colgando, carga el pie delantero y baja a la altura de una silla sin girar.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        easier: 'staggered-stance-squat',
      },
      'dumbbell-offset-squat': {
        en: [
          'One-sided dumbbell squat',
          'Hold one weight at the shoulder and go down and up as if both hands were full.',
        ],
        es: [
          'Sentadilla con mancuerna a un lado',
          'Lleva una mancuerna al hombro y baja y sube como si cargaras en las dos manos.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['deep-knee'],
        easier: 'slow-chair-squat',
      },
      'dumbbell-single-leg-squat': {
        en: ['Dumbbell single-leg squat', 'Let the weight pull you back into the hip, not the knee forward.'],
        es: [
          'Sentadilla a una pierna con mancuerna',
          'Siéntate en la cadera y no dejes que la rodilla se adelante.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg', 'deep-knee'],
        easier: 'single-leg-squat',
        notForBeginners: true,
      },
      'balance-disc-squat': {
        en: [
          'Balance disc squat',
          'Both feet on the disc with a wall in reach, bend no further than its rim stays off the floor.',
        ],
        es: [
          'Sentadilla sobre disco',
          'Los dos pies en el disco, una pared al alcance, y flexiona solo mientras el borde no toque el suelo.',
        ],
        equipment: ['balance-disc'],
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'slow-chair-squat',
        notForBeginners: true,
      },
      'suspension-squat': {
        en: [
          'Suspension squat',
          'Lean back on the straps a little, sit to chair height and use the arms as little as you can.',
        ],
        es: [
          'Sentadilla en suspensión',
          'Recuéstate un poco en las cintas, baja a la altura de una silla y usa los brazos lo mínimo.',
        ],
        equipment: ['suspension-trainer'],
        position: 'supported',
        easier: 'supported-mini-squat',
      },
      'slow-leg-press': {
        en: ['Slow leg press', 'A light sled: lower it slowly to a right angle and never lock the knees.'],
        es: [
          'Prensa de piernas lenta',
          'Poco peso: baja despacio hasta el ángulo recto y no bloquees las rodillas.',
        ],
        equipment: ['machines'],
        position: 'seated',
        forBeginners: true,
      },
      'suspension-single-leg-squat': {
        en: [
          'Suspension single-leg squat',
          'Hold the straps, sink slowly on one leg and stand without a pull.',
        ],
        es: [
          'Sentadilla a una pierna en suspensión',
          'Con las cintas en las manos, baja despacio con una pierna y sube sin tirar.',
        ],
        equipment: ['suspension-trainer'],
        position: 'supported',
        sides: 2,
        tags: ['single-leg', 'deep-knee'],
        easier: 'suspension-squat',
        notForBeginners: true,
      },
      'band-seated-leg-press': {
        en: [
          'Seated band leg press',
          'Sit back, hold the band ends with one foot in its loop, and push away until the knee is almost straight.',
        ],
        es: [
          'Prensa en silla con banda',
          'Con la espalda apoyada, sujeta los extremos de la banda con el pie en medio y empuja hasta casi estirar la rodilla.',
        ],
        equipment: ['bands'],
        position: 'seated',
        sides: 2,
        forBeginners: true,
      },
      'cable-front-squat': {
        en: ['Low-cable squat', 'Hold the handle at the chest and resist the pull forward all the way down.'],
        es: [
          'Sentadilla en polea baja',
          'Lleva el agarre al pecho y resiste el tirón hacia delante durante toda la bajada.',
        ],
        equipment: ['cable'],
        easier: 'slow-chair-squat',
        tags: ['deep-knee'],
      },
    },
  ),
  ...exercises(
    { ...LUNGE, level: 'stabilization', sides: 2 },
    {
      'supported-mini-lunge': {
        en: [
          'Supported mini lunge',
          'One hand on the wall, long stance, drop the back knee a hand or two and rise.',
        ],
        es: [
          'Minizancada con apoyo',
          'Una mano en la pared, paso largo, baja la rodilla de atrás uno o dos palmos y sube.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'supported-step-up': {
        en: [
          'Supported step-up',
          'Hold the rail, put the whole foot on the step and push the floor away with that leg alone.',
        ],
        es: [
          'Subida a escalón con apoyo',
          'Agarra la barandilla, apoya todo el pie y empuja solo con esa pierna.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'step-up-to-balance': {
        en: ['Step-up to balance', 'Step onto a low stair, get still on one leg, then come down slowly.'],
        es: [
          'Subida a escalón con pausa en equilibrio',
          'Sube a un escalón bajo, aguanta en equilibrio sobre una pierna y baja despacio.',
        ],
        tags: ['single-leg', 'contact-fall'],
        easier: 'supported-step-up',
      },
      'side-step-up-to-balance': {
        en: [
          'Side step-up to balance',
          'Stand beside the stair, step up sideways and keep the pelvis level at the top.',
        ],
        es: [
          'Subida lateral con equilibrio',
          'Colócate junto al escalón, sube de lado y mantén la pelvis nivelada arriba.',
        ],
        tags: ['single-leg', 'contact-fall'],
        easier: 'step-up-to-balance',
        notForBeginners: true,
      },
      'slow-split-squat': {
        en: ['Slow split squat', 'Stay tall over a fixed stance and sink slowly, front heel heavy.'],
        es: [
          'Sentadilla dividida lenta',
          'Pies fijos y tronco vertical, baja despacio con peso en el talón delantero.',
        ],
        tags: ['deep-knee'],
        easier: 'supported-mini-lunge',
      },
      'reverse-lunge-to-balance': {
        en: [
          'Reverse lunge to balance',
          'Step back softly, then rise onto the front leg and pause with the other knee up.',
        ],
        es: [
          'Zancada atrás con equilibrio',
          'Da el paso atrás suave, sube sobre la pierna delantera y para con la otra rodilla arriba.',
        ],
        tags: ['single-leg', 'deep-knee'],
        easier: 'slow-split-squat',
        notForBeginners: true,
      },
      'side-lunge-to-balance': {
        en: [
          'Side lunge to balance',
          'Sit into one hip, push back to the middle and stand still on one leg.',
        ],
        es: [
          'Zancada lateral con equilibrio',
          'Siéntate en una cadera, empuja al centro y quédate sin moverte sobre una pierna.',
        ],
        muscles: ['quadriceps', 'gluteus-medius', 'adductors'],
        tags: ['single-leg', 'deep-knee'],
        easier: 'reverse-lunge-to-balance',
        notForBeginners: true,
      },
      'dumbbell-step-up-to-balance': {
        en: [
          'Dumbbell step-up to balance',
          'Let the weights hang still, stand tall on the stair until nothing sways and lower quietly.',
        ],
        es: [
          'Subida a escalón con equilibrio y mancuernas',
          'Deja las mancuernas quietas, aguanta arriba hasta que nada oscile y baja sin ruido.',
        ],
        equipment: ['dumbbells'],
        tags: ['single-leg', 'contact-fall'],
        easier: 'step-up-to-balance',
        notForBeginners: true,
      },
      'dumbbell-reverse-lunge-to-balance': {
        en: [
          'Dumbbell reverse lunge to balance',
          'Weights at the sides, come up over the front foot and own the pause.',
        ],
        es: [
          'Zancada atrás con equilibrio y mancuernas',
          'Mancuernas a los lados, sube sobre el pie delantero y controla la pausa.',
        ],
        equipment: ['dumbbells'],
        tags: ['single-leg', 'deep-knee'],
        easier: 'reverse-lunge-to-balance',
        notForBeginners: true,
      },
      'dumbbell-offset-split-squat': {
        en: [
          'One-sided dumbbell split squat',
          'Hold one weight on the back-leg side and keep the shoulders level.',
        ],
        es: [
          'Sentadilla dividida con una mancuerna',
          'Lleva una mancuerna en el lado de la pierna trasera y los hombros nivelados.',
        ],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'slow-split-squat',
      },
      'balance-disc-split-squat': {
        en: ['Balance disc split squat', 'Front foot on the disc, lower slowly and keep its rim level.'],
        es: [
          'Sentadilla dividida en disco',
          'Pie delantero en el disco, baja despacio y mantén el borde nivelado.',
        ],
        equipment: ['balance-disc'],
        tags: ['unstable-surface', 'contact-fall', 'deep-knee'],
        easier: 'slow-split-squat',
        notForBeginners: true,
      },
      'suspension-reverse-lunge': {
        en: ['Suspension reverse lunge', 'Hold the straps for a feather of help and step back long.'],
        es: [
          'Zancada atrás en suspensión',
          'Usa las cintas como una pluma de ayuda y da un paso largo atrás.',
        ],
        equipment: ['suspension-trainer'],
        position: 'supported',
        tags: ['deep-knee'],
        easier: 'supported-mini-lunge',
      },
      'plyo-box-dumbbell-step-up-to-balance': {
        en: [
          'Box step-up to balance',
          'Drive through the heel on a box no higher than the knee, pause tall on one leg, lower slowly.',
        ],
        es: [
          'Subida al cajón con equilibrio y mancuernas',
          'Empuja con el talón en un cajón no más alto que la rodilla, para sobre una pierna y baja despacio.',
        ],
        equipment: ['plyo-box', 'dumbbells'],
        tags: ['single-leg', 'contact-fall'],
        easier: 'dumbbell-step-up-to-balance',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...HINGE, level: 'stabilization' },
    {
      'supported-hip-hinge': {
        en: [
          'Supported hip hinge',
          'Hands on a table, push the hips back until the thighs pull, then bring them under you.',
        ],
        es: [
          'Bisagra de cadera con apoyo',
          'Manos en la mesa, lleva la cadera atrás hasta notar los muslos y vuelve a colocarla debajo.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'supported-hip-extension': {
        en: [
          'Supported standing hip extension',
          'Hold the chair, draw one straight leg back with the glute and leave the low back alone.',
        ],
        es: [
          'Extensión de cadera de pie con apoyo',
          'Con una mano en la silla, lleva una pierna recta atrás con el glúteo sin arquear la zona lumbar.',
        ],
        position: 'supported',
        sides: 2,
        isolation: true,
        tags: ['single-leg'],
        forBeginners: true,
      },
      'wall-tap-hip-hinge': {
        en: ['Wall-tap hip hinge', 'A foot from the wall, reach back with the hips to touch it, spine long.'],
        es: [
          'Bisagra de cadera a la pared',
          'A unos 30 cm de la pared, búscala con la cadera manteniendo la columna larga.',
        ],
        easier: 'supported-hip-hinge',
        forBeginners: true,
      },
      'staggered-hip-hinge': {
        en: [
          'Staggered hip hinge',
          'Weight over the front heel, fold at that hip and keep both hip bones facing down evenly.',
        ],
        es: [
          'Bisagra de cadera escalonada',
          'Con el peso en el talón delantero, dobla esa cadera y mantén la pelvis nivelada.',
        ],
        sides: 2,
        easier: 'wall-tap-hip-hinge',
      },
      'supported-single-leg-hip-hinge': {
        en: [
          'Supported single-leg hip hinge',
          'Fingertips on a chair, tip forward over one leg as the other lengthens behind you.',
        ],
        es: [
          'Bisagra a una pierna con apoyo',
          'Con los dedos en una silla, inclínate sobre una pierna mientras la otra se alarga atrás.',
        ],
        position: 'supported',
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-hip-hinge',
      },
      'single-leg-hip-hinge': {
        en: [
          'Single-leg hip hinge',
          'Make one line from head to free heel and pull yourself up with the standing glute.',
        ],
        es: [
          'Bisagra de cadera a una pierna',
          'Forma una línea de la cabeza al talón libre y sube con el glúteo de apoyo.',
        ],
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-single-leg-hip-hinge',
        notForBeginners: true,
      },
      'slow-floor-bridge': {
        en: [
          'Slow floor bridge',
          'Feet flat and near you, peel the hips up with the glutes and set them down as slowly.',
        ],
        es: [
          'Puente de glúteos lento',
          'Pies planos y cerca, sube la cadera con los glúteos y apóyala igual de despacio.',
        ],
        position: 'supine',
        forBeginners: true,
      },
      'slow-feet-raised-bridge': {
        en: [
          'Slow feet-raised bridge',
          'Heels on the seat of a chair, lift the hips and lower them as slowly as you can.',
        ],
        es: [
          'Puente lento con pies elevados',
          'Talones en el asiento de una silla, sube la cadera y bájala lo más despacio que puedas.',
        ],
        position: 'supine',
        tags: ['inverted'],
        easier: 'slow-floor-bridge',
      },
      'long-lever-bridge': {
        en: [
          'Long-lever bridge',
          'Heels far from you, toes up, lift the hips and feel the back of the thighs do it.',
        ],
        es: [
          'Puente con talones lejos',
          'Talones lejos y puntas arriba, sube la cadera y siente trabajar la parte de atrás del muslo.',
        ],
        position: 'supine',
        muscles: ['hamstrings', 'gluteus-maximus'],
        easier: 'slow-floor-bridge',
      },
      'bridge-walkout': {
        en: [
          'Bridge walkout',
          'From the top of a bridge, walk the heels away in small steps and back without dropping the hips.',
        ],
        es: [
          'Puente caminando con talones',
          'Desde arriba del puente, aleja los talones a pasos cortos y vuelve sin que caiga la cadera.',
        ],
        position: 'supine',
        muscles: ['hamstrings', 'gluteus-maximus'],
        easier: 'long-lever-bridge',
        notForBeginners: true,
      },
      'stability-ball-hip-thrust': {
        en: [
          'Ball hip thrust',
          'Head and shoulders on the ball, drop the hips and raise them until the trunk is a table.',
        ],
        es: [
          'Puente de hombros en fitball',
          'Cabeza y hombros en el balón, baja la cadera y súbela hasta formar una mesa.',
        ],
        equipment: ['stability-ball'],
        position: 'supine-raised',
        tags: ['unstable-surface', 'contact-fall'],
      },
      'stability-ball-hamstring-curl': {
        en: [
          'Ball hamstring curl',
          'Hips high, pull the ball in with the heels and let it out slowly without sagging.',
        ],
        es: [
          'Curl femoral con fitball',
          'Cadera alta, acerca el balón con los talones y aléjalo despacio sin hundirte.',
        ],
        equipment: ['stability-ball'],
        position: 'supine',
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['unstable-surface', 'inverted'],
        easier: 'stability-ball-hip-thrust',
        notForBeginners: true,
      },
      'dumbbell-staggered-romanian-deadlift': {
        en: [
          'Dumbbell staggered RDL',
          'Slide the weights down the front thigh and feel the back of that leg load.',
        ],
        es: [
          'Peso muerto rumano escalonado con mancuernas',
          'Baja las mancuernas por el muslo delantero y siente cargarse la parte de atrás.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['hinge-loaded'],
        easier: 'staggered-hip-hinge',
      },
      'dumbbell-single-leg-romanian-deadlift': {
        en: [
          'Dumbbell single-leg RDL',
          'Weight in the opposite hand, hips square to the floor, stop where the back wants to round.',
        ],
        es: [
          'Peso muerto rumano a una pierna con mancuerna',
          'Mancuerna en la mano contraria, cadera mirando al suelo y para antes de redondear la espalda.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg', 'hinge-loaded'],
        easier: 'single-leg-hip-hinge',
        notForBeginners: true,
      },
      'kettlebell-single-leg-romanian-deadlift': {
        en: [
          'Kettlebell single-leg RDL',
          'Let the bell travel straight down beside the standing foot and keep the hips level.',
        ],
        es: [
          'Peso muerto rumano a una pierna con kettlebell',
          'Deja bajar la kettlebell recta junto al pie de apoyo con la cadera nivelada.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        tags: ['single-leg', 'hinge-loaded'],
        easier: 'single-leg-hip-hinge',
        notForBeginners: true,
      },
      'cable-single-leg-romanian-deadlift': {
        en: [
          'Cable single-leg RDL',
          'Let the cable draw your hand forward as the hip folds, then stand against it.',
        ],
        es: [
          'Peso muerto rumano a una pierna en polea',
          'Deja que la polea lleve la mano al frente al doblar la cadera y sube contra ella.',
        ],
        equipment: ['cable'],
        sides: 2,
        tags: ['single-leg', 'hinge-loaded'],
        easier: 'single-leg-hip-hinge',
        notForBeginners: true,
      },
      'cable-standing-hip-extension': {
        en: [
          'Cable hip extension',
          'Hold the frame, strap on the ankle, press the leg back and stop before the back arches.',
        ],
        es: [
          'Extensión de cadera en polea',
          'Con una mano en el marco, con la tobillera, lleva la pierna atrás y para antes de arquear la espalda.',
        ],
        equipment: ['cable'],
        position: 'supported',
        sides: 2,
        isolation: true,
        tags: ['single-leg'],
        easier: 'supported-hip-extension',
      },
      'suspension-hamstring-curl': {
        en: [
          'Suspension hamstring curl',
          'Heels in the straps, lift the hips and pull the heels in without letting them drop.',
        ],
        es: [
          'Curl femoral en suspensión',
          'Talones en las cintas, sube la cadera y acerca los talones sin dejarla caer.',
        ],
        equipment: ['suspension-trainer'],
        position: 'supine',
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['unstable-surface', 'inverted', 'contact-fall'],
        easier: 'slow-feet-raised-bridge',
        notForBeginners: true,
      },
      'band-seated-leg-curl': {
        en: [
          'Seated band leg curl',
          'Band around the leg of a heavy table ahead and the ankle, pull the heel under the chair and let go slowly.',
        ],
        es: [
          'Curl femoral sentado con banda',
          'Banda en la pata de una mesa pesada, delante, y en el tobillo; lleva el talón bajo la silla y suelta despacio.',
        ],
        equipment: ['bands'],
        position: 'seated',
        sides: 2,
        muscles: ['hamstrings'],
        isolation: true,
        forBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...CALF, level: 'stabilization', isolation: true },
    {
      'supported-calf-raise': {
        en: [
          'Supported calf raise',
          'Fingertips on the wall, rise over the big toe and lower until the heel barely lands.',
        ],
        es: [
          'Elevación de talones con apoyo',
          'Con los dedos en la pared, sube sobre el dedo gordo y baja hasta apenas apoyar el talón.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'seated-calf-raise': {
        en: ['Seated calf raise', 'Press the hands on the knees, lift the heels high and lower them slowly.'],
        es: [
          'Elevación de talones en silla',
          'Presiona las rodillas con las manos, sube los talones y bájalos despacio.',
        ],
        position: 'seated',
        muscles: ['soleus', 'gastrocnemius'],
        forBeginners: true,
      },
      'bent-knee-calf-raise': {
        en: [
          'Bent-knee calf raise',
          'Hands on the wall, keep both knees bent the same all the way up and down.',
        ],
        es: [
          'Elevación de talones con rodillas dobladas',
          'Manos en la pared, mantén las rodillas igual de dobladas al subir y al bajar.',
        ],
        position: 'supported',
        muscles: ['soleus', 'gastrocnemius'],
        easier: 'seated-calf-raise',
      },
      'band-seated-calf-press': {
        en: [
          'Seated band calf press',
          'Knee bent, hold the band ends, loop around the ball of the foot, press the toes away and return slowly.',
        ],
        es: [
          'Empuje de pie sentado con banda',
          'Rodilla doblada, sujeta los extremos, banda en la almohadilla del pie, empuja las puntas y vuelve despacio.',
        ],
        equipment: ['bands'],
        position: 'seated',
        sides: 2,
        muscles: ['soleus', 'gastrocnemius'],
        easier: 'seated-calf-raise',
      },
      'single-leg-calf-raise': {
        en: ['Single-leg calf raise', 'Grow straight up over one foot without rolling to its outer edge.'],
        es: ['Elevación de talón a una pierna', 'Crece recto sobre un pie sin irte al borde de fuera.'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-calf-raise',
      },
      'dumbbell-single-leg-calf-raise': {
        en: ['Dumbbell single-leg calf raise', 'One weight, one foot, pause at the top until you are still.'],
        es: [
          'Elevación de talón a una pierna con mancuerna',
          'Una mancuerna, un pie, y para arriba hasta no moverte.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'single-leg-calf-raise',
        notForBeginners: true,
      },
    },
  ),
];

/** Lifts that take load. Body-weight ones get heavier with a packed rucksack or a longer lever. */
const STRENGTH: readonly Exercise[] = [
  ...exercises(
    { ...SQUAT, level: 'strength' },
    {
      'chair-squat': {
        en: ['Chair squat', 'Brush the seat without resting on it and stand up tall.'],
        es: ['Sentadilla a la silla', 'Roza el asiento sin descansar y levántate con la espalda larga.'],
        easier: 'slow-chair-squat',
        neverHeavy: true,
        forBeginners: true,
      },
      'bodyweight-squat': {
        en: ['Body-weight squat', 'Spread the floor with your feet and go as low as the back stays long.'],
        es: [
          'Sentadilla con peso corporal',
          'Abre el suelo con los pies y baja mientras la espalda siga larga.',
        ],
        tags: ['deep-knee'],
        easier: 'chair-squat',
        neverHeavy: true,
      },
      'wide-stance-squat': {
        en: [
          'Wide-stance squat',
          'Feet wide and turned out a little, sit down to chair height with the knees following the toes.',
        ],
        es: [
          'Sentadilla sumo con peso corporal',
          'Pies anchos y un poco hacia fuera, baja a la altura de una silla y que las rodillas sigan a los dedos.',
        ],
        muscles: ['quadriceps', 'adductors', 'gluteus-maximus'],
        easier: 'chair-squat',
        neverHeavy: true,
      },
      'rucksack-squat': {
        en: ['Rucksack squat', 'Hug a packed rucksack to the chest and stay upright between your heels.'],
        es: [
          'Sentadilla con mochila',
          'Abraza una mochila cargada y mantén la espalda erguida entre los talones.',
        ],
        tags: ['deep-knee'],
        easier: 'bodyweight-squat',
        makeshift: true,
      },
      'rucksack-chair-squat': {
        en: ['Rucksack chair squat', 'With the packed rucksack at your chest, touch the chair and drive up.'],
        es: [
          'Sentadilla a la silla con mochila',
          'Con la mochila cargada en el pecho, toca la silla y empuja hacia arriba.',
        ],
        easier: 'chair-squat',
        makeshift: true,
      },
      'goblet-squat': {
        en: ['Goblet squat', 'Keep the weight at the breastbone and the elbows inside the knees.'],
        es: ['Sentadilla goblet', 'Mantén el peso en el esternón y los codos por dentro de las rodillas.'],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'bodyweight-squat',
      },
      'dumbbell-chair-squat': {
        en: [
          'Dumbbell chair squat',
          'Weights at the sides, touch the seat lightly and stand without rocking.',
        ],
        es: [
          'Sentadilla a la silla con mancuernas',
          'Mancuernas a los lados, toca el asiento y levántate sin balancearte.',
        ],
        equipment: ['dumbbells'],
        easier: 'chair-squat',
      },
      'dumbbell-squat': {
        en: ['Dumbbell squat', 'Arms long beside you, sit down between the weights with the chest proud.'],
        es: [
          'Sentadilla con mancuernas',
          'Brazos largos a los lados, siéntate entre las mancuernas con el pecho alto.',
        ],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'dumbbell-chair-squat',
      },
      'dumbbell-front-squat': {
        en: [
          'Dumbbell front squat',
          'Rest the weights on the shoulders, elbows high, and keep the trunk vertical.',
        ],
        es: [
          'Sentadilla frontal con mancuernas',
          'Apoya las mancuernas en los hombros, codos altos y tronco vertical.',
        ],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'goblet-squat',
      },
      'kettlebell-goblet-squat': {
        en: [
          'Kettlebell goblet squat',
          'Hold the horns close, sink between the hips and keep the bell over the mid-foot.',
        ],
        es: [
          'Sentadilla goblet con kettlebell',
          'Sujeta el asa cerca, baja entre las caderas y mantén la kettlebell sobre el medio pie.',
        ],
        equipment: ['kettlebell'],
        tags: ['deep-knee'],
        easier: 'bodyweight-squat',
      },
      'band-squat': {
        en: ['Band squat', 'Stand on the band, hold it at the shoulders and beat its pull all the way up.'],
        es: ['Sentadilla con banda', 'Pisa la banda, llévala a los hombros y vence su tirón hasta arriba.'],
        equipment: ['bands'],
        tags: ['deep-knee'],
        easier: 'bodyweight-squat',
      },
      'leg-press': {
        en: ['Leg press', 'Push through the whole foot and stop the way down at a right angle of the knees.'],
        es: [
          'Prensa de piernas',
          'Empuja con todo el pie y frena la bajada cuando la rodilla forme un ángulo recto.',
        ],
        equipment: ['machines'],
        position: 'seated',
      },
      'machine-single-leg-press': {
        en: [
          'Single-leg press',
          'Press with one foot in the middle of the plate and keep both hips on the seat.',
        ],
        es: [
          'Prensa a una pierna',
          'Empuja con un pie en el centro de la plataforma y las dos caderas en el asiento.',
        ],
        equipment: ['machines'],
        position: 'seated',
        sides: 2,
        easier: 'leg-press',
      },
      'machine-hack-squat': {
        en: [
          'Hack squat',
          'Back flat on the pad, lower with the knees over the toes and drive through the heels.',
        ],
        es: [
          'Sentadilla hack',
          'Espalda pegada al respaldo, baja con las rodillas sobre los dedos y empuja con los talones.',
        ],
        equipment: ['machines'],
        position: 'supported',
        tags: ['deep-knee'],
        easier: 'leg-press',
      },
      'machine-leg-extension': {
        en: ['Leg extension', 'Straighten the knees without kicking and lower under control.'],
        es: ['Extensión de piernas', 'Estira las rodillas sin dar patada y baja con control.'],
        equipment: ['machines'],
        position: 'seated',
        muscles: ['quadriceps'],
        isolation: true,
        tags: ['leg-extension'],
      },
      'barbell-box-squat': {
        en: [
          'Barbell box squat',
          'Sit back to a box of chair height, stay tight on it and drive up without rocking. Set the safety bars or have a spotter.',
        ],
        es: [
          'Sentadilla al cajón con barra',
          'Siéntate atrás en un cajón a la altura de una silla, no pierdas tensión y sube sin balancearte. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell', 'plyo-box'],
        tags: ['valsalva'],
        easier: 'goblet-squat',
      },
      'barbell-front-squat': {
        en: [
          'Barbell front squat',
          'From the rack, elbows up, bar on the shoulders, and lift them first out of the bottom. Set the safety bars or have a spotter.',
        ],
        es: [
          'Sentadilla frontal con barra',
          'Desde el rack, codos arriba, barra en los hombros y súbelos primero al salir de abajo. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell'],
        tags: ['deep-knee', 'valsalva'],
        easier: 'goblet-squat',
        notForBeginners: true,
      },
      'barbell-back-squat': {
        en: [
          'Barbell back squat',
          'From the rack, hands as wide as the shoulders like, bar pulled into the upper back; hips and knees bend together. Set the safety bars or have a spotter.',
        ],
        es: [
          'Sentadilla trasera con barra',
          'Desde el rack, manos tan anchas como pida el hombro y barra contra la espalda alta; dobla cadera y rodillas a la vez. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell'],
        tags: ['deep-knee', 'valsalva'],
        easier: 'barbell-box-squat',
      },
    },
  ),
  ...exercises(
    { ...LUNGE, level: 'strength', sides: 2 },
    {
      'step-up': {
        en: ['Step-up', 'Lean the shin forward, stand up on the step and resist pushing off from below.'],
        es: [
          'Subida a escalón',
          'Inclina la espinilla, súbete al escalón y no te impulses con el pie de abajo.',
        ],
        easier: 'supported-step-up',
        tags: ['contact-fall'],
        neverHeavy: true,
      },
      'short-split-squat': {
        en: [
          'Half-range split squat',
          'Bend both knees halfway over a long stance and keep the front shin upright.',
        ],
        es: [
          'Sentadilla dividida a medio recorrido',
          'Dobla a medias las dos rodillas con paso largo y la espinilla delantera vertical.',
        ],
        easier: 'supported-mini-lunge',
        neverHeavy: true,
      },
      'split-squat': {
        en: [
          'Split squat',
          'Drop straight down between your feet and push the floor away with the front heel.',
        ],
        es: ['Sentadilla dividida', 'Baja recto entre los pies y empuja el suelo con el talón delantero.'],
        tags: ['deep-knee'],
        easier: 'short-split-squat',
        neverHeavy: true,
      },
      'reverse-lunge': {
        en: [
          'Reverse lunge',
          'Step back long, kiss the floor with the knee and pull yourself forward with the front leg.',
        ],
        es: [
          'Zancada atrás',
          'Da un paso largo atrás, roza el suelo con la rodilla y tira con la pierna delantera.',
        ],
        tags: ['deep-knee'],
        easier: 'split-squat',
        neverHeavy: true,
      },
      'forward-lunge': {
        en: ['Forward lunge', 'Land soft on the heel, knee over the toes, and push back in one go.'],
        es: [
          'Zancada al frente',
          'Apoya suave el talón, rodilla sobre los dedos, y vuelve de un solo empujón.',
        ],
        tags: ['deep-knee'],
        easier: 'reverse-lunge',
        neverHeavy: true,
      },
      'side-lunge': {
        en: ['Side lunge', 'Send the hip back over the bending leg and keep the other foot flat.'],
        es: ['Zancada lateral', 'Lleva la cadera atrás sobre la pierna que dobla y deja plano el otro pie.'],
        muscles: ['quadriceps', 'adductors', 'gluteus-medius'],
        tags: ['deep-knee'],
        easier: 'split-squat',
        neverHeavy: true,
      },
      'chair-bulgarian-split-squat': {
        en: [
          'Bulgarian split squat on chair',
          'Laces on the seat behind you, all the work in the front leg.',
        ],
        es: [
          'Sentadilla búlgara con silla',
          'Empeine en el asiento de atrás, todo el trabajo en la pierna delantera.',
        ],
        tags: ['deep-knee'],
        easier: 'split-squat',
        neverHeavy: true,
        notForBeginners: true,
      },
      'dumbbell-step-up': {
        en: [
          'Dumbbell step-up',
          'Weights quiet at the sides, drive through the heel and set the foot down without a sound.',
        ],
        es: [
          'Subida a escalón con mancuernas',
          'Mancuernas quietas, empuja con el talón y apoya el pie sin ruido al bajar.',
        ],
        equipment: ['dumbbells'],
        easier: 'step-up',
        tags: ['contact-fall'],
        neverHeavy: true,
      },
      'dumbbell-split-squat': {
        en: [
          'Dumbbell split squat',
          'Let the weights hang like plumb lines and stay tall between your feet.',
        ],
        es: [
          'Sentadilla dividida con mancuernas',
          'Deja colgar las mancuernas como plomadas y mantén la espalda erguida entre los pies.',
        ],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'split-squat',
      },
      'dumbbell-reverse-lunge': {
        en: ['Dumbbell reverse lunge', 'Step back quietly and keep the front heel glued down.'],
        es: [
          'Zancada atrás con mancuernas',
          'Da el paso atrás en silencio y deja pegado el talón delantero.',
        ],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'reverse-lunge',
        neverHeavy: true,
      },
      'dumbbell-walking-lunge': {
        en: [
          'Dumbbell walking lunge',
          'Bring each step through without a wobble, eyes on the wall; count the steps of each leg.',
        ],
        es: [
          'Zancada caminando con mancuernas',
          'Enlaza cada paso sin tambalearte y mira a la pared; cuenta los pasos de cada pierna.',
        ],
        equipment: ['dumbbells'],
        tags: ['deep-knee', 'contact-fall'],
        easier: 'dumbbell-reverse-lunge',
        neverHeavy: true,
        notForBeginners: true,
        inSteps: true,
      },
      'dumbbell-bulgarian-split-squat': {
        en: [
          'Dumbbell Bulgarian split squat',
          'Back foot on the bench, drop the back knee straight down and drive up.',
        ],
        es: [
          'Sentadilla búlgara con mancuernas',
          'Pie trasero en el banco, baja recta la rodilla de atrás y empuja.',
        ],
        equipment: ['dumbbells', 'bench'],
        tags: ['deep-knee'],
        easier: 'chair-bulgarian-split-squat',
        notForBeginners: true,
      },
      'kettlebell-goblet-reverse-lunge': {
        en: [
          'Kettlebell goblet reverse lunge',
          'Bell at the chest, ribs down, step back and return without a dip of the hip.',
        ],
        es: [
          'Zancada atrás goblet con kettlebell',
          'Kettlebell al pecho, costillas abajo, paso atrás y vuelve sin que caiga la cadera.',
        ],
        equipment: ['kettlebell'],
        tags: ['deep-knee'],
        easier: 'reverse-lunge',
        neverHeavy: true,
      },
      'band-split-squat': {
        en: [
          'Band split squat',
          'Front foot on the band, hands at the shoulders, rise against more and more pull.',
        ],
        es: [
          'Sentadilla dividida con banda',
          'Pie delantero sobre la banda, manos en los hombros y sube contra un tirón creciente.',
        ],
        equipment: ['bands'],
        tags: ['deep-knee'],
        easier: 'split-squat',
      },
      'plyo-box-dumbbell-step-up': {
        en: [
          'Dumbbell box step-up',
          'Box no higher than the knee, whole foot on it, stand up without a hop and control the way down.',
        ],
        es: [
          'Subida al cajón con mancuernas',
          'Cajón no más alto que la rodilla, todo el pie encima, sube sin saltar y controla la bajada.',
        ],
        equipment: ['plyo-box', 'dumbbells'],
        tags: ['contact-fall'],
        easier: 'dumbbell-step-up',
        neverHeavy: true,
        notForBeginners: true,
      },
      'barbell-split-squat': {
        en: [
          'Barbell split squat',
          'From the rack, bar still on the upper back, bend both knees and drive through the front foot. Set the safety bars or have a spotter.',
        ],
        es: [
          'Sentadilla dividida con barra',
          'Desde el rack, barra quieta en la espalda alta, dobla las dos rodillas y empuja con el pie delantero. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell'],
        tags: ['deep-knee', 'valsalva'],
        easier: 'dumbbell-split-squat',
        neverHeavy: true,
        notForBeginners: true,
      },
      'barbell-reverse-lunge': {
        en: ['Barbell reverse lunge', 'Step straight back as on rails and return with the trunk upright.'],
        es: ['Zancada atrás con barra', 'Da el paso atrás como sobre raíles y vuelve con el tronco erguido.'],
        equipment: ['barbell'],
        tags: ['deep-knee', 'valsalva'],
        easier: 'barbell-split-squat',
        neverHeavy: true,
        notForBeginners: true,
      },
      'barbell-step-up': {
        en: [
          'Barbell box step-up',
          'Box no higher than the knee, set the whole foot, brace, and stand up without a push from below. Set the safety bars or have a spotter.',
        ],
        es: [
          'Subida al cajón con barra',
          'Cajón no más alto que la rodilla, apoya todo el pie, activa el abdomen y súbete sin impulso desde abajo. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell', 'plyo-box'],
        tags: ['contact-fall', 'valsalva'],
        easier: 'plyo-box-dumbbell-step-up',
        neverHeavy: true,
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...HINGE, level: 'strength' },
    {
      'bodyweight-good-morning': {
        en: [
          'Body-weight good morning',
          'Hands crossed on the chest, send the hips back with a long spine and stand with the glutes.',
        ],
        es: [
          'Buenos días con peso corporal',
          'Manos cruzadas en el pecho, lleva la cadera atrás con la columna larga y sube con los glúteos.',
        ],
        easier: 'wall-tap-hip-hinge',
        neverHeavy: true,
        forBeginners: true,
      },
      'chair-hip-thrust': {
        en: [
          'Chair hip thrust',
          'Shoulder blades on the seat, chin tucked, raise the hips level with the knees.',
        ],
        es: [
          'Empuje de cadera en silla',
          'Omóplatos en el asiento, barbilla recogida, sube la cadera a la altura de las rodillas.',
        ],
        position: 'supine-raised',
        easier: 'slow-feet-raised-bridge',
        neverHeavy: true,
        tags: ['floor-transfer'],
      },
      'chair-single-leg-hip-thrust': {
        en: ['Single-leg chair hip thrust', 'One foot works, the other knee floats, hips stay level.'],
        es: [
          'Empuje de cadera a una pierna en silla',
          'Un pie trabaja, la otra rodilla flota y la cadera sigue nivelada.',
        ],
        position: 'supine-raised',
        sides: 2,
        tags: ['single-leg', 'floor-transfer'],
        easier: 'chair-hip-thrust',
        neverHeavy: true,
        notForBeginners: true,
      },
      'towel-hamstring-slide': {
        en: ['Towel hamstring slide', 'Heels on a towel, hips up, slide out slowly and pull back in.'],
        es: [
          'Curl femoral deslizante con toalla',
          'Talones en una toalla, cadera arriba, desliza despacio y vuelve a recoger.',
        ],
        position: 'supine',
        muscles: ['hamstrings', 'gluteus-maximus'],
        easier: 'slow-feet-raised-bridge',
        makeshift: true,
        notForBeginners: true,
      },
      'rucksack-romanian-deadlift': {
        en: [
          'Rucksack RDL',
          'Hold the packed rucksack by its straps, fold at the hips and keep it close to the legs.',
        ],
        es: [
          'Peso muerto rumano con mochila',
          'Sujeta la mochila cargada por las asas, dobla la cadera y llévala pegada a las piernas.',
        ],
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['hinge-loaded'],
        easier: 'bodyweight-good-morning',
        makeshift: true,
      },
      'dumbbell-romanian-deadlift': {
        en: ['Dumbbell RDL', 'Shave the thighs with the weights and stop when the hips stop moving back.'],
        es: [
          'Peso muerto rumano con mancuernas',
          'Roza los muslos con las mancuernas y para cuando la cadera ya no vaya atrás.',
        ],
        equipment: ['dumbbells'],
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['hinge-loaded'],
        easier: 'bodyweight-good-morning',
      },
      'dumbbell-deadlift': {
        en: ['Dumbbell deadlift', 'Chest over the weights, push the floor away and finish tall.'],
        es: [
          'Peso muerto con mancuernas',
          'Pecho sobre las mancuernas, empuja el suelo y termina con el cuerpo alto.',
        ],
        equipment: ['dumbbells'],
        tags: ['hinge-loaded', 'hinge-floor'],
        easier: 'dumbbell-romanian-deadlift',
      },
      'dumbbell-floor-bridge': {
        en: ['Dumbbell floor bridge', 'Rest the weight on the hip crease and squeeze it to the ceiling.'],
        es: [
          'Puente de glúteos con mancuerna',
          'Apoya la mancuerna en la cadera y llévala al techo apretando los glúteos.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        easier: 'chair-hip-thrust',
      },
      'dumbbell-hip-thrust': {
        en: [
          'Dumbbell hip thrust',
          'Shoulders on the bench, weight on the hips, finish with flat ribs and a hard glute.',
        ],
        es: [
          'Empuje de cadera con mancuerna',
          'Hombros en el banco, mancuerna en la cadera, termina con las costillas abajo y el glúteo duro.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'supine-raised',
        easier: 'dumbbell-floor-bridge',
        tags: ['floor-transfer'],
      },
      'kettlebell-deadlift': {
        en: ['Kettlebell deadlift', 'Bell between the ankles, shoulders over it, stand up in one piece.'],
        es: [
          'Peso muerto con kettlebell',
          'Kettlebell entre los tobillos, hombros encima y levántate de una pieza.',
        ],
        equipment: ['kettlebell'],
        tags: ['hinge-loaded', 'hinge-floor'],
        easier: 'bodyweight-good-morning',
      },
      'kettlebell-romanian-deadlift': {
        en: ['Kettlebell RDL', 'Push the hips to the wall behind you and let the bell follow the thighs.'],
        es: [
          'Peso muerto rumano con kettlebell',
          'Lleva la cadera a la pared de atrás y deja que la kettlebell siga los muslos.',
        ],
        equipment: ['kettlebell'],
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['hinge-loaded'],
        easier: 'bodyweight-good-morning',
      },
      'band-romanian-deadlift': {
        en: ['Band RDL', 'Stand on the band, hinge, and squeeze harder the taller you get.'],
        es: ['Peso muerto rumano con banda', 'Pisa la banda, haz la bisagra y aprieta más cuanto más subas.'],
        equipment: ['bands'],
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['hinge-loaded'],
        easier: 'bodyweight-good-morning',
      },
      'cable-pull-through': {
        en: [
          'Cable pull-through',
          'Face away, let the rope pull the hips back and snap them under you without arm work.',
        ],
        es: [
          'Jalón entre piernas en polea',
          'De espaldas a la polea, deja que la cuerda lleve la cadera atrás y tráela al frente sin brazos.',
        ],
        equipment: ['cable'],
        tags: ['hinge-loaded'],
        easier: 'bodyweight-good-morning',
      },
      'machine-seated-leg-curl': {
        en: ['Seated leg curl', 'Thighs held down, curl the heels under the seat and return slowly.'],
        es: [
          'Curl femoral sentado en máquina',
          'Muslos sujetos, lleva los talones bajo el asiento y vuelve despacio.',
        ],
        equipment: ['machines'],
        position: 'seated',
        muscles: ['hamstrings'],
        isolation: true,
      },
      'machine-lying-leg-curl': {
        en: ['Lying leg curl', 'Press the hips into the pad and bring the heels toward them.'],
        es: ['Curl femoral tumbado en máquina', 'Aprieta la cadera contra el banco y acerca los talones.'],
        equipment: ['machines'],
        position: 'prone-raised',
        muscles: ['hamstrings'],
        isolation: true,
      },
      'machine-hip-thrust': {
        en: [
          'Machine hip thrust',
          'Feet under the knees, push the belt up and pause where the glutes are hardest.',
        ],
        es: [
          'Empuje de cadera en máquina',
          'Pies bajo las rodillas, empuja el cinturón y para donde más aprieta el glúteo.',
        ],
        equipment: ['machines'],
        position: 'supine-raised',
        easier: 'chair-hip-thrust',
      },
      'barbell-hip-thrust': {
        en: [
          'Barbell hip thrust',
          'Padded bar in the hip crease, chin tucked, drive up until shins stand straight.',
        ],
        es: [
          'Empuje de cadera con barra',
          'Barra acolchada en la cadera, barbilla recogida, sube hasta dejar verticales las espinillas.',
        ],
        equipment: ['barbell', 'bench'],
        position: 'supine-raised',
        tags: ['valsalva', 'floor-transfer'],
        easier: 'dumbbell-hip-thrust',
      },
      'barbell-romanian-deadlift': {
        en: [
          'Barbell RDL',
          'Bar against the thighs, hips back, stop at mid-shin or where the back would round.',
        ],
        es: [
          'Peso muerto rumano con barra',
          'Barra pegada a los muslos, cadera atrás, para a media espinilla o antes de redondear.',
        ],
        equipment: ['barbell'],
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['hinge-loaded', 'valsalva', 'grip-max'],
        easier: 'dumbbell-romanian-deadlift',
      },
      'barbell-sumo-deadlift': {
        en: [
          'Barbell sumo deadlift',
          'Wide feet, knees out over them, wedge in close and stand up with the chest first.',
        ],
        es: [
          'Peso muerto sumo con barra',
          'Pies anchos, rodillas hacia fuera, métete cerca de la barra y levanta el pecho primero.',
        ],
        equipment: ['barbell'],
        muscles: ['gluteus-maximus', 'adductors', 'quadriceps'],
        tags: ['hinge-loaded', 'hinge-floor', 'valsalva', 'grip-max'],
        easier: 'kettlebell-deadlift',
      },
      'barbell-deadlift': {
        en: [
          'Barbell deadlift',
          'Take the slack out, brace, and push the floor away with the bar on your shins.',
        ],
        es: [
          'Peso muerto con barra',
          'Quita la holgura, activa el abdomen y empuja el suelo con la barra pegada a las espinillas.',
        ],
        equipment: ['barbell'],
        muscles: ['gluteus-maximus', 'hamstrings', 'erector-spinae'],
        tags: ['hinge-loaded', 'hinge-floor', 'valsalva', 'grip-max'],
        easier: 'barbell-romanian-deadlift',
      },
    },
  ),
  ...exercises(
    { ...CALF, level: 'strength', isolation: true },
    {
      'stair-calf-raise': {
        en: [
          'Stair calf raise',
          'Hold the rail, heels over the edge, full stretch below and full height above.',
        ],
        es: [
          'Elevación de talones en escalón',
          'Agarra la barandilla, talones al borde, estira abajo y sube del todo.',
        ],
        position: 'supported',
        easier: 'supported-calf-raise',
      },
      'dumbbell-calf-raise': {
        en: ['Dumbbell calf raise', 'Weights at the sides, rise tall and hold the top a moment.'],
        es: [
          'Elevación de talones con mancuernas',
          'Mancuernas a los lados, sube alto y aguanta un momento.',
        ],
        equipment: ['dumbbells'],
        easier: 'stair-calf-raise',
      },
      'dumbbell-seated-calf-raise': {
        en: ['Dumbbell seated calf raise', 'Weights on the knees, lift the heels as high as they go.'],
        es: [
          'Elevación de talones en silla con mancuernas',
          'Mancuernas sobre las rodillas, sube los talones todo lo que puedas.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
        muscles: ['soleus', 'gastrocnemius'],
        easier: 'seated-calf-raise',
      },
      'machine-standing-calf-raise': {
        en: [
          'Standing calf raise machine',
          'Knees nearly straight, press through the big toe and lower all the way.',
        ],
        es: [
          'Elevación de talones de pie en máquina',
          'Rodillas casi rectas, empuja con el dedo gordo y baja del todo.',
        ],
        equipment: ['machines'],
        position: 'supported',
        easier: 'stair-calf-raise',
      },
      'machine-seated-calf-raise': {
        en: ['Seated calf raise machine', 'Pad above the knees, pause in the stretch and at the top.'],
        es: [
          'Elevación de talones en máquina, rodillas dobladas',
          'Almohadilla sobre las rodillas, para abajo en el estiramiento y arriba.',
        ],
        equipment: ['machines'],
        position: 'seated',
        muscles: ['soleus', 'gastrocnemius'],
        easier: 'seated-calf-raise',
      },
    },
  ),
];

/** Fast and light. Where a jump would be too much there are ways to be fast with the feet on the ground. */
const POWER: readonly Exercise[] = [
  ...exercises(
    { ...SQUAT, level: 'power' },
    {
      'fast-chair-stand': {
        en: ['Fast chair stand', 'Rock slightly forward and stand up as fast as you can, sit down slowly.'],
        es: [
          'Levantarse rápido de la silla',
          'Inclínate un poco, levántate lo más rápido posible y siéntate despacio.',
        ],
        position: 'supported',
        easier: 'supported-chair-stand',
        forBeginners: true,
      },
      'fast-squat-to-heel-raise': {
        en: [
          'Fast squat to heel raise',
          'Drop a little, then shoot up onto the toes without leaving the floor.',
        ],
        es: [
          'Sentadilla rápida a puntillas',
          'Baja un poco y dispárate hasta las puntas sin despegar del suelo.',
        ],
        easier: 'chair-squat',
      },
      'squat-jump': {
        en: ['Squat jump', 'Swing the arms, jump as high as you can land quietly, reset every time.'],
        es: [
          'Sentadilla con salto',
          'Lanza los brazos, salta tan alto como puedas caer en silencio y recolócate.',
        ],
        tags: ['jump', 'impact'],
        easier: 'fast-squat-to-heel-raise',
      },
      'dumbbell-fast-squat': {
        en: [
          'Dumbbell speed squat',
          'Light weights at the sides, down to chair height in control and up as if the floor were hot.',
        ],
        es: [
          'Sentadilla veloz con mancuernas',
          'Mancuernas ligeras a los lados, baja con control a la altura de una silla y sube como si el suelo quemara.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-chair-squat',
      },
      'dumbbell-squat-jump': {
        en: [
          'Dumbbell squat jump',
          'Arms stay long, jump with light weights and land through the whole foot.',
        ],
        es: [
          'Sentadilla con salto y mancuernas',
          'Brazos largos, salta con mancuernas ligeras y cae con todo el pie.',
        ],
        equipment: ['dumbbells'],
        tags: ['jump', 'impact', 'demanding-jump'],
        easier: 'squat-jump',
        notForBeginners: true,
      },
      'medicine-ball-squat-jump': {
        en: ['Medicine ball squat jump', 'Hug the ball, load the hips and jump straight up.'],
        es: [
          'Sentadilla con salto y balón medicinal',
          'Abraza el balón, carga la cadera y salta recto hacia arriba.',
        ],
        equipment: ['medicine-ball'],
        tags: ['jump', 'impact'],
        easier: 'squat-jump',
        notForBeginners: true,
      },
      'plyo-box-squat-jump': {
        en: ['Box squat jump', 'Jump onto the box with hips high, stand tall, step down.'],
        es: [
          'Salto al cajón desde sentadilla',
          'Salta al cajón con la cadera alta, ponte de pie y baja andando.',
        ],
        equipment: ['plyo-box'],
        tags: ['jump', 'impact', 'contact-fall', 'demanding-jump'],
        easier: 'squat-jump',
        notForBeginners: true,
      },
      'machine-explosive-leg-press': {
        en: [
          'Explosive leg press',
          'Light plates, push the sled fast without letting go of it, return slowly.',
        ],
        es: ['Prensa explosiva', 'Poco peso, empuja rápido sin soltar la plataforma y vuelve despacio.'],
        equipment: ['machines'],
        position: 'seated',
        easier: 'leg-press',
      },
      'barbell-speed-squat': {
        en: [
          'Barbell speed squat',
          'Light bar, controlled descent, then drive up so fast the plates rattle. Set the safety bars or have a spotter.',
        ],
        es: [
          'Sentadilla veloz con barra',
          'Barra ligera, baja con control y sube tan rápido que suenen los discos. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell'],
        tags: ['deep-knee'],
        easier: 'barbell-back-squat',
      },
      'barbell-squat-jump': {
        en: [
          'Barbell squat jump',
          'Pull the light bar into your back, dip, jump, and soften the landing with the hips.',
        ],
        es: [
          'Sentadilla con salto y barra',
          'Pega la barra ligera a la espalda, flexiona, salta y amortigua con la cadera.',
        ],
        equipment: ['barbell'],
        tags: ['jump', 'impact', 'demanding-jump'],
        easier: 'barbell-speed-squat',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...LUNGE, level: 'power', sides: 2 },
    {
      'fast-step-up': {
        en: [
          'Fast step-up with knee drive',
          'Punch up onto the step and drive the other knee high, feet never leaving together.',
        ],
        es: [
          'Subida rápida con rodilla',
          'Sube de golpe al escalón y eleva la otra rodilla, siempre con un pie apoyado.',
        ],
        tags: ['single-leg', 'contact-fall'],
        easier: 'step-up',
      },
      'fast-reverse-lunge-knee-drive': {
        en: [
          'Fast reverse lunge to knee drive',
          'Step back under control, then snap the back knee up in front of you.',
        ],
        es: [
          'Zancada atrás con rodilla explosiva',
          'Da el paso atrás con control y lanza la rodilla trasera al frente.',
        ],
        tags: ['single-leg', 'deep-knee'],
        easier: 'reverse-lunge',
      },
      'fast-supported-step-up': {
        en: [
          'Supported fast step-up',
          'One hand on the rail, step up as fast as you can and come down slowly.',
        ],
        es: [
          'Subida rápida con apoyo',
          'Una mano en la barandilla, sube lo más rápido que puedas y baja despacio.',
        ],
        position: 'supported',
        easier: 'supported-step-up',
      },
      'power-step-up': {
        en: [
          'Stair power step-up',
          'Explode off the step, leave the ground and land on it with the same foot.',
        ],
        es: ['Subida explosiva a escalón', 'Empuja el escalón hasta despegar y cae con el mismo pie encima.'],
        tags: ['jump', 'impact', 'contact-fall', 'demanding-jump'],
        easier: 'fast-step-up',
        notForBeginners: true,
      },
      'split-squat-jump': {
        en: ['Split squat jump', 'Jump from a short split stance and land in the same one, knees springy.'],
        es: ['Zancada con salto', 'Salta desde una zancada corta y cae igual, con las rodillas elásticas.'],
        tags: ['jump', 'impact', 'deep-knee', 'demanding-jump'],
        easier: 'split-squat',
        notForBeginners: true,
      },
      'dumbbell-fast-step-up': {
        en: ['Dumbbell fast step-up', 'Light weights, drive up in one beat and place the foot back softly.'],
        es: [
          'Subida rápida con mancuernas',
          'Mancuernas ligeras, sube de un impulso y baja el pie con suavidad.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-step-up',
        tags: ['contact-fall'],
      },
      'dumbbell-split-squat-jump': {
        en: ['Dumbbell split squat jump', 'Light weights hang still while the legs do the jumping.'],
        es: [
          'Zancada con salto y mancuernas',
          'Las mancuernas ligeras cuelgan quietas mientras saltan las piernas.',
        ],
        equipment: ['dumbbells'],
        tags: ['jump', 'impact', 'deep-knee', 'demanding-jump'],
        easier: 'split-squat-jump',
        notForBeginners: true,
      },
      'medicine-ball-lunge-to-chest-pass': {
        en: [
          'Medicine ball lunge to chest pass',
          'Rise out of the lunge and let that drive send the ball to the wall.',
        ],
        es: [
          'Zancada con pase de pecho',
          'Sal de la zancada y deja que ese impulso lance el balón a la pared.',
        ],
        equipment: ['medicine-ball'],
        tags: ['deep-knee', 'ballistic-arms'],
        easier: 'forward-lunge',
      },
      'plyo-box-explosive-step-up': {
        en: [
          'Explosive box step-up',
          'Push off the box hard enough to float, land soft with the same foot up.',
        ],
        es: [
          'Impulso explosivo en el cajón',
          'Empuja el cajón hasta flotar y cae suave con el mismo pie arriba.',
        ],
        equipment: ['plyo-box'],
        tags: ['jump', 'impact', 'contact-fall', 'demanding-jump'],
        easier: 'power-step-up',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...HINGE, level: 'power' },
    {
      'fast-hip-hinge-snap': {
        en: [
          'Hip hinge snap',
          'Fold slowly, then stand up as if to shut a drawer in front of you with the hips.',
        ],
        es: [
          'Bisagra de cadera explosiva',
          'Dobla despacio y sube de golpe, como si cerraras un cajón con la cadera al frente.',
        ],
        easier: 'bodyweight-good-morning',
      },
      'explosive-floor-bridge': {
        en: ['Explosive floor bridge', 'Drive the hips up fast, lower them slowly, heels heavy.'],
        es: ['Puente de glúteos explosivo', 'Sube rápido la cadera, bájala despacio y carga los talones.'],
        position: 'supine',
        easier: 'chair-hip-thrust',
      },
      'single-leg-hinge-to-knee-drive': {
        en: [
          'Single-leg hinge to knee drive',
          'Reach long over one leg, then whip the free knee up and freeze.',
        ],
        es: [
          'Bisagra a una pierna con rodilla explosiva',
          'Alárgate sobre una pierna, lanza la rodilla libre arriba y quédate sin moverte.',
        ],
        sides: 2,
        tags: ['single-leg'],
        easier: 'single-leg-hip-hinge',
        notForBeginners: true,
      },
      'broad-jump': {
        en: ['Broad jump', 'Throw the arms and the hips forward, land sitting back, walk back to the start.'],
        es: [
          'Salto de longitud a pies juntos',
          'Lanza brazos y cadera al frente, cae sentándote atrás y vuelve andando.',
        ],
        tags: ['jump', 'impact', 'demanding-jump'],
        easier: 'fast-hip-hinge-snap',
        notForBeginners: true,
      },
      'dumbbell-swing': {
        en: [
          'Dumbbell swing',
          'Hike one light weight between the thighs and let the hips float it to chest height.',
        ],
        es: [
          'Swing con mancuerna',
          'Lleva una mancuerna ligera entre los muslos y deja que la cadera la suba al pecho.',
        ],
        equipment: ['dumbbells'],
        tags: ['hinge-loaded'],
        easier: 'fast-hip-hinge-snap',
        notForBeginners: true,
      },
      'kettlebell-swing': {
        en: [
          'Kettlebell swing',
          'Snap the hips, let the arms be ropes, and meet the bell late on its way down.',
        ],
        es: [
          'Swing con kettlebell',
          'Golpe de cadera, brazos como cuerdas, y espera a la kettlebell al bajar.',
        ],
        equipment: ['kettlebell'],
        tags: ['hinge-loaded'],
        easier: 'kettlebell-deadlift',
        notForBeginners: true,
      },
      'band-explosive-pull-through': {
        en: [
          'Explosive band pull-through',
          'Band low in a closed door behind you, between the legs; punch the hips forward against it.',
        ],
        es: [
          'Jalón explosivo entre piernas con banda',
          'Banda baja en una puerta cerrada, detrás y entre las piernas; lanza la cadera al frente contra ella.',
        ],
        equipment: ['bands'],
        tags: ['hinge-loaded'],
        easier: 'band-romanian-deadlift',
      },
      'cable-explosive-pull-through': {
        en: [
          'Explosive cable pull-through',
          'Slow back, fast forward, finish tall without leaning behind the heels.',
        ],
        es: [
          'Jalón explosivo entre piernas en polea',
          'Atrás despacio, adelante rápido, y termina con el cuerpo alto sin irte tras los talones.',
        ],
        equipment: ['cable'],
        tags: ['hinge-loaded'],
        easier: 'cable-pull-through',
      },
      'medicine-ball-hip-toss-forward': {
        en: [
          'Medicine ball hip toss',
          'Swing the ball between the legs and let the hips throw it forward, arms long.',
        ],
        es: [
          'Lanzamiento frontal con cadera y balón medicinal',
          'Balancea el balón entre las piernas y deja que la cadera lo lance al frente.',
        ],
        equipment: ['medicine-ball'],
        tags: ['hinge-loaded', 'ballistic-arms'],
        easier: 'fast-hip-hinge-snap',
      },
      'barbell-hang-high-pull': {
        en: [
          'Barbell hang clean pull',
          'From above the knee, jump the bar up with hips, knees and a shrug, arms late.',
        ],
        es: [
          'Tirón de cargada desde suspensión con barra',
          'Desde encima de la rodilla, impulsa la barra con cadera, piernas y hombros; los brazos al final.',
        ],
        equipment: ['barbell'],
        muscles: ['gluteus-maximus', 'hamstrings', 'upper-trapezius'],
        tags: ['hinge-loaded', 'grip-max'],
        easier: 'barbell-romanian-deadlift',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...CALF, level: 'power', isolation: true },
    {
      'fast-calf-raise': {
        en: ['Fast calf raise', 'Shoot up onto the toes and lower slowly, fingertips on the wall.'],
        es: [
          'Elevación rápida de talones',
          'Sube de golpe a las puntas y baja despacio, con los dedos en la pared.',
        ],
        position: 'supported',
        easier: 'stair-calf-raise',
      },
      'pogo-hop': {
        en: ['Pogo hop', 'Bounce off stiff ankles as if the floor were a spring.'],
        es: ['Saltos de tobillo', 'Rebota con los tobillos firmes como si el suelo fuera un muelle.'],
        tags: ['jump', 'impact'],
        easier: 'fast-calf-raise',
      },
    },
  ),
];

export const LEGS: readonly Exercise[] = [...STABILIZATION, ...STRENGTH, ...POWER];
