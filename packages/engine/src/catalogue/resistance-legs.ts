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
      },
      'wall-slide-squat': {
        en: ['Wall slide squat', 'Slide your back down the wall and up again, weight in the heels.'],
        es: [
          'Sentadilla deslizando en la pared',
          'Desliza la espalda por la pared, baja y sube con el peso en los talones.',
        ],
        position: 'supported',
        easier: 'supported-mini-squat',
      },
      'slow-chair-squat': {
        en: [
          'Slow chair squat',
          'Arms forward, take four counts to the chair, touch it and stand without leaning.',
        ],
        es: [
          'Sentadilla lenta a la silla',
          'Brazos al frente, baja en cuatro tiempos, toca la silla y sube sin inclinarte.',
        ],
        easier: 'supported-chair-stand',
      },
      'staggered-stance-squat': {
        en: ['Staggered squat', 'One foot half a step ahead, sit back evenly and keep the hips square.'],
        es: [
          'Sentadilla escalonada',
          'Un pie medio paso por delante, siéntate atrás y mantén la cadera al frente.',
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
        tags: ['single-leg'],
        easier: 'staggered-stance-squat',
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
          'Arms long at the sides, roll the ball down the wall slowly and drive up through the heels.',
        ],
        es: [
          'Sentadilla con fitball y mancuernas',
          'Brazos largos a los lados, rueda el balón despacio y sube empujando con los talones.',
        ],
        equipment: ['stability-ball', 'dumbbells'],
        position: 'supported',
        easier: 'stability-ball-wall-squat',
      },
      'dumbbell-staggered-squat': {
        en: [
          'Dumbbell staggered squat',
          'Let the weights hang, keep most of the load on the front foot and do not twist.',
        ],
        es: [
          'Sentadilla escalonada con mancuernas',
          'Deja colgar las mancuernas, carga el pie delantero y no gires.',
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
      },
      'balance-disc-squat': {
        en: [
          'Balance disc squat',
          'One disc under each foot, stay in the middle of both and lower as far as they stay quiet.',
        ],
        es: [
          'Sentadilla sobre discos',
          'Un disco bajo cada pie, mantente en el centro y baja mientras sigan quietos.',
        ],
        equipment: ['balance-disc'],
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'slow-chair-squat',
      },
      'suspension-squat': {
        en: [
          'Suspension squat',
          'Lean back on the straps a little, sit between the heels and use the arms as little as you can.',
        ],
        es: [
          'Sentadilla en suspensión',
          'Recuéstate un poco en las cintas, siéntate entre los talones y usa los brazos lo mínimo.',
        ],
        equipment: ['suspension-trainer'],
        position: 'supported',
        easier: 'supported-mini-squat',
      },
      'suspension-single-leg-squat': {
        en: [
          'Suspension single-leg squat',
          'Hold the straps, lower on one leg in four counts and stand without a pull.',
        ],
        es: [
          'Sentadilla a una pierna en suspensión',
          'Con las cintas en las manos, baja con una pierna en cuatro tiempos y sube sin tirar.',
        ],
        equipment: ['suspension-trainer'],
        position: 'supported',
        sides: 2,
        tags: ['single-leg', 'deep-knee'],
        easier: 'suspension-squat',
      },
      'band-seated-leg-press': {
        en: [
          'Seated band leg press',
          'Sit back in the chair, band under one foot, and push it away until the knee is almost straight.',
        ],
        es: [
          'Prensa sentado con banda',
          'Siéntate con la espalda apoyada, la banda bajo un pie, y empuja hasta casi estirar la rodilla.',
        ],
        equipment: ['bands'],
        position: 'seated',
        sides: 2,
      },
      'cable-front-squat': {
        en: ['Low-cable squat', 'Hold the handle at the chest and resist the pull forward all the way down.'],
        es: [
          'Sentadilla en polea baja',
          'Lleva el agarre al pecho y resiste el tirón hacia delante durante toda la bajada.',
        ],
        equipment: ['cable'],
        easier: 'slow-chair-squat',
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
      },
      'step-up-to-balance': {
        en: [
          'Step-up to balance',
          'Step onto a stair and stand two counts on one leg before you come down slowly.',
        ],
        es: [
          'Subida a escalón con pausa en equilibrio',
          'Sube al escalón y aguanta dos tiempos sobre una pierna antes de bajar despacio.',
        ],
        tags: ['single-leg'],
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
        tags: ['single-leg'],
        easier: 'step-up-to-balance',
      },
      'slow-split-squat': {
        en: ['Slow split squat', 'Stay tall over a fixed stance and lower in four counts, front heel heavy.'],
        es: [
          'Sentadilla dividida lenta',
          'Mantente alto con los pies fijos y baja en cuatro tiempos con peso en el talón delantero.',
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
      },
      'side-lunge-to-balance': {
        en: [
          'Side lunge to balance',
          'Sit into one hip, push back to the middle and stand still on one leg.',
        ],
        es: [
          'Zancada lateral con equilibrio',
          'Siéntate en una cadera, empuja al centro y quédate quieto sobre una pierna.',
        ],
        muscles: ['quadriceps', 'gluteus-medius', 'adductors'],
        tags: ['single-leg', 'deep-knee'],
        easier: 'reverse-lunge-to-balance',
      },
      'dumbbell-step-up-to-balance': {
        en: [
          'Dumbbell step-up to balance',
          'Let the weights hang still, stand tall on the stair for two counts and lower quietly.',
        ],
        es: [
          'Subida a escalón con equilibrio y mancuernas',
          'Deja las mancuernas quietas, aguanta alto dos tiempos y baja sin ruido.',
        ],
        equipment: ['dumbbells'],
        tags: ['single-leg'],
        easier: 'step-up-to-balance',
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
          'Drive through the heel on the box, pause tall on one leg, lower in four counts.',
        ],
        es: [
          'Subida al cajón con equilibrio y mancuernas',
          'Empuja con el talón en el cajón, para alto sobre una pierna y baja en cuatro tiempos.',
        ],
        equipment: ['plyo-box', 'dumbbells'],
        tags: ['single-leg', 'contact-fall'],
        easier: 'dumbbell-step-up-to-balance',
      },
    },
  ),
  ...exercises(
    { ...HINGE, level: 'stabilization' },
    {
      'supported-hip-hinge': {
        en: ['Supported hip hinge', 'Hands on a table, push the hips back until the thighs pull, then bring them under you.'],
        es: ['Bisagra de cadera con apoyo', 'Manos en la mesa, lleva la cadera atrás hasta notar los muslos y vuelve a colocarla debajo.'],
        position: 'supported',
      },
      'supported-hip-extension': {
        en: ['Supported standing hip extension', 'Hold the chair, draw one straight leg back with the glute and leave the low back alone.'],
        es: ['Extensión de cadera de pie con apoyo', 'Agarrado a la silla, lleva una pierna recta atrás con el glúteo sin arquear la zona lumbar.'],
        position: 'supported',
        sides: 2,
        isolation: true,
        tags: ['single-leg'],
      },
      'wall-tap-hip-hinge': {
        en: ['Wall-tap hip hinge', 'A foot from the wall, reach back with the hips to touch it, spine long.'],
        es: ['Bisagra de cadera a la pared', 'A un pie de la pared, búscala con la cadera manteniendo la columna larga.'],
        easier: 'supported-hip-hinge',
      },
      'staggered-hip-hinge': {
        en: ['Staggered hip hinge', 'Weight over the front heel, fold at that hip and keep both hip bones facing down evenly.'],
        es: ['Bisagra de cadera escalonada', 'Con el peso en el talón delantero, dobla esa cadera y mantén la pelvis nivelada.'],
        sides: 2,
        easier: 'wall-tap-hip-hinge',
      },
      'supported-single-leg-hip-hinge': {
        en: ['Supported single-leg hip hinge', 'Fingertips on a chair, tip forward over one leg as the other lengthens behind you.'],
        es: ['Bisagra a una pierna con apoyo', 'Con los dedos en una silla, inclínate sobre una pierna mientras la otra se alarga atrás.'],
        position: 'supported',
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-hip-hinge',
      },
      'single-leg-hip-hinge': {
        en: ['Single-leg hip hinge', 'Make one line from head to free heel and pull yourself up with the standing glute.'],
        es: ['Bisagra de cadera a una pierna', 'Forma una línea de la cabeza al talón libre y sube con el glúteo de apoyo.'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'supported-single-leg-hip-hinge',
      },
      'slow-feet-raised-bridge': {
        en: ['Slow feet-raised bridge', 'Heels on the seat of a chair, lift the hips and lower them in four counts.'],
        es: ['Puente lento con pies elevados', 'Talones en el asiento de una silla, sube la cadera y bájala en cuatro tiempos.'],
        position: 'supine',
      },
      'stability-ball-hip-thrust': {
        en: ['Ball hip thrust', 'Head and shoulders on the ball, drop the hips and raise them until the trunk is a table.'],
        es: ['Puente de hombros en fitball', 'Cabeza y hombros en el balón, baja la cadera y súbela hasta formar una mesa.'],
        equipment: ['stability-ball'],
        position: 'supine-raised',
        tags: ['unstable-surface'],
      },
      'stability-ball-hamstring-curl': {
        en: ['Ball hamstring curl', 'Hips high, pull the ball in with the heels and let it out slowly without sagging.'],
        es: ['Curl femoral con fitball', 'Cadera alta, acerca el balón con los talones y aléjalo despacio sin hundirte.'],
        equipment: ['stability-ball'],
        position: 'supine',
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['unstable-surface'],
        easier: 'stability-ball-hip-thrust',
      },
      'dumbbell-staggered-romanian-deadlift': {
        en: ['Dumbbell staggered RDL', 'Slide the weights down the front thigh and feel the back of that leg load.'],
        es: ['Peso muerto rumano escalonado con mancuernas', 'Baja las mancuernas por el muslo delantero y siente cargarse la parte de atrás.'],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['hinge-loaded'],
        easier: 'staggered-hip-hinge',
      },
      'dumbbell-single-leg-romanian-deadlift': {
        en: ['Dumbbell single-leg RDL', 'Weight in the opposite hand, hips square to the floor, stop where the back wants to round.'],
        es: ['Peso muerto rumano a una pierna con mancuerna', 'Mancuerna en la mano contraria, cadera mirando al suelo y para antes de redondear la espalda.'],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg', 'hinge-loaded'],
        easier: 'single-leg-hip-hinge',
      },
      'kettlebell-single-leg-romanian-deadlift': {
        en: ['Kettlebell single-leg RDL', 'Let the bell travel straight down beside the standing foot and keep the hips level.'],
        es: ['Peso muerto rumano a una pierna con kettlebell', 'Deja bajar la kettlebell recta junto al pie de apoyo con la cadera nivelada.'],
        equipment: ['kettlebell'],
        sides: 2,
        tags: ['single-leg', 'hinge-loaded'],
        easier: 'single-leg-hip-hinge',
      },
      'cable-single-leg-romanian-deadlift': {
        en: ['Cable single-leg RDL', 'Let the cable draw your hand forward as the hip folds, then stand against it.'],
        es: ['Peso muerto rumano a una pierna en polea', 'Deja que la polea lleve la mano al frente al doblar la cadera y sube contra ella.'],
        equipment: ['cable'],
        sides: 2,
        tags: ['single-leg', 'hinge-loaded'],
        easier: 'single-leg-hip-hinge',
      },
      'cable-standing-hip-extension': {
        en: ['Cable hip extension', 'Hold the frame, strap on the ankle, press the leg back and stop before the back arches.'],
        es: ['Extensión de cadera en polea', 'Agarrado al marco, con la tobillera, lleva la pierna atrás y para antes de arquear la espalda.'],
        equipment: ['cable'],
        position: 'supported',
        sides: 2,
        isolation: true,
        tags: ['single-leg'],
        easier: 'supported-hip-extension',
      },
      'suspension-hamstring-curl': {
        en: ['Suspension hamstring curl', 'Heels in the straps, lift the hips and pull the heels in without letting them drop.'],
        es: ['Curl femoral en suspensión', 'Talones en las cintas, sube la cadera y acerca los talones sin dejarla caer.'],
        equipment: ['suspension-trainer'],
        position: 'supine',
        muscles: ['hamstrings', 'gluteus-maximus'],
        tags: ['unstable-surface'],
        easier: 'slow-feet-raised-bridge',
      },
      'band-seated-leg-curl': {
        en: ['Seated band leg curl', 'Band around the ankle from in front, pull the heel under the chair and let go slowly.'],
        es: ['Curl femoral sentado con banda', 'Con la banda en el tobillo desde delante, lleva el talón bajo la silla y suelta despacio.'],
        equipment: ['bands'],
        position: 'seated',
        sides: 2,
        muscles: ['hamstrings'],
        isolation: true,
      },
    },
  ),
  ...exercises(
    { ...CALF, level: 'stabilization', isolation: true },
    {
      'supported-calf-raise': {
        en: ['Supported calf raise', 'Fingertips on the wall, rise over the big toe and lower in four counts.'],
        es: ['Elevación de talones con apoyo', 'Con los dedos en la pared, sube sobre el dedo gordo y baja en cuatro tiempos.'],
        position: 'supported',
      },
      'seated-calf-raise': {
        en: ['Seated calf raise', 'Press the hands on the knees, lift the heels high and lower them slowly.'],
        es: ['Elevación de talones sentado', 'Presiona las rodillas con las manos, sube los talones y bájalos despacio.'],
        position: 'seated',
        muscles: ['soleus', 'gastrocnemius'],
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
        es: ['Elevación de talón a una pierna con mancuerna', 'Una mancuerna, un pie, y para arriba hasta quedarte quieto.'],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'single-leg-calf-raise',
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
        es: ['Sentadilla a la silla', 'Roza el asiento sin descansar y levántate alto.'],
        easier: 'slow-chair-squat',
      },
      'bodyweight-squat': {
        en: ['Body-weight squat', 'Spread the floor with your feet and go as low as the back stays long.'],
        es: ['Sentadilla con peso corporal', 'Abre el suelo con los pies y baja mientras la espalda siga larga.'],
        tags: ['deep-knee'],
        easier: 'chair-squat',
      },
      'wide-stance-squat': {
        en: ['Wide-stance squat', 'Feet wide and turned out a little, knees follow the toes.'],
        es: ['Sentadilla sumo con peso corporal', 'Pies anchos y un poco hacia fuera, las rodillas siguen a los dedos.'],
        muscles: ['quadriceps', 'adductors', 'gluteus-maximus'],
        easier: 'chair-squat',
      },
      'rucksack-squat': {
        en: ['Rucksack squat', 'Hug a packed rucksack to the chest and stay upright between your heels.'],
        es: ['Sentadilla con mochila', 'Abraza una mochila cargada y mantente erguido entre los talones.'],
        tags: ['deep-knee'],
        easier: 'bodyweight-squat',
      },
      'rucksack-chair-squat': {
        en: ['Rucksack chair squat', 'With the packed rucksack at your chest, touch the chair and drive up.'],
        es: ['Sentadilla a la silla con mochila', 'Con la mochila cargada en el pecho, toca la silla y empuja hacia arriba.'],
        easier: 'chair-squat',
      },
      'goblet-squat': {
        en: ['Goblet squat', 'Keep the weight at the breastbone and the elbows inside the knees.'],
        es: ['Sentadilla goblet', 'Mantén el peso en el esternón y los codos por dentro de las rodillas.'],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'bodyweight-squat',
      },
      'dumbbell-chair-squat': {
        en: ['Dumbbell chair squat', 'Weights at the sides, touch the seat lightly and stand without rocking.'],
        es: ['Sentadilla a la silla con mancuernas', 'Mancuernas a los lados, toca el asiento y levántate sin balancearte.'],
        equipment: ['dumbbells'],
        easier: 'chair-squat',
      },
      'dumbbell-squat': {
        en: ['Dumbbell squat', 'Arms long beside you, sit down between the weights with the chest proud.'],
        es: ['Sentadilla con mancuernas', 'Brazos largos a los lados, siéntate entre las mancuernas con el pecho alto.'],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'dumbbell-chair-squat',
      },
      'dumbbell-front-squat': {
        en: ['Dumbbell front squat', 'Rest the weights on the shoulders, elbows high, and keep the trunk vertical.'],
        es: ['Sentadilla frontal con mancuernas', 'Apoya las mancuernas en los hombros, codos altos y tronco vertical.'],
        equipment: ['dumbbells'],
        tags: ['deep-knee'],
        easier: 'goblet-squat',
      },
      'kettlebell-goblet-squat': {
        en: ['Kettlebell goblet squat', 'Hold the horns close, sink between the hips and keep the bell over the mid-foot.'],
        es: ['Sentadilla goblet con kettlebell', 'Sujeta el asa cerca, baja entre las caderas y mantén la kettlebell sobre el medio pie.'],
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
        en: ['Leg press', 'Push through the whole foot and stop the way down before the hips tuck.'],
        es: ['Prensa de piernas', 'Empuja con todo el pie y frena la bajada antes de que la pelvis se enrolle.'],
        equipment: ['machines'],
        position: 'seated',
      },
      'machine-single-leg-press': {
        en: ['Single-leg press', 'Press with one foot in the middle of the plate and keep both hips on the seat.'],
        es: ['Prensa a una pierna', 'Empuja con un pie en el centro de la plataforma y las dos caderas en el asiento.'],
        equipment: ['machines'],
        position: 'seated',
        sides: 2,
        easier: 'leg-press',
      },
      'machine-hack-squat': {
        en: ['Hack squat', 'Back flat on the pad, lower with the knees over the toes and drive through the heels.'],
        es: ['Sentadilla hack', 'Espalda pegada al respaldo, baja con las rodillas sobre los dedos y empuja con los talones.'],
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
        en: ['Barbell box squat', 'Sit back to the box, stay tight on it and drive up without rocking.'],
        es: ['Sentadilla al cajón con barra', 'Siéntate atrás en el cajón, no pierdas tensión y sube sin balancearte.'],
        equipment: ['barbell', 'plyo-box'],
        tags: ['valsalva'],
        easier: 'goblet-squat',
      },
      'barbell-front-squat': {
        en: ['Barbell front squat', 'Elbows up, bar on the shoulders, and think of lifting them first out of the bottom.'],
        es: ['Sentadilla frontal con barra', 'Codos arriba, barra en los hombros y súbelos primero al salir de abajo.'],
        equipment: ['barbell'],
        tags: ['deep-knee', 'valsalva'],
        easier: 'goblet-squat',
      },
      'barbell-back-squat': {
        en: ['Barbell back squat', 'Pull the bar into your upper back, brace, and let hips and knees bend together.'],
        es: ['Sentadilla trasera con barra', 'Aprieta la barra contra la espalda alta, activa el abdomen y dobla cadera y rodillas a la vez.'],
        equipment: ['barbell'],
        tags: ['deep-knee', 'valsalva'],
        easier: 'barbell-box-squat',
      },
    },
  ),
];

export const LEGS: readonly Exercise[] = [...STABILIZATION, ...STRENGTH];
