import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

const TOTAL = {
  component: 'resistance',
  bodyPart: 'total-body',
  pattern: 'total-body',
  region: 'whole',
  muscles: ['quadriceps', 'gluteus-maximus', 'deltoids'],
} as const;

/** Two or more patterns in one movement (OPT reference 4.4). The first muscle is that of the leg half. */
export const TOTAL_BODY: readonly Exercise[] = [
  ...exercises(
    { ...TOTAL, level: 'stabilization' },
    {
      'supported-squat-to-counter-push-up': {
        en: [
          'Counter squat to push-up',
          'Hands on a kitchen counter, squat a third, stand, then lower the chest to the edge and press.',
        ],
        es: [
          'Sentadilla y flexión en encimera',
          'Manos en la encimera, flexiona un tercio, sube, y luego baja el pecho al borde y empuja.',
        ],
        position: 'supported',
        muscles: ['quadriceps', 'pectoralis-major', 'triceps-brachii'],
        forBeginners: true,
      },
      'wall-squat-to-arm-raise': {
        en: [
          'Wall squat to arm raise',
          'Back on the wall, slide down a little and raise the arms to shoulder height as you rise.',
        ],
        es: [
          'Sentadilla en pared con elevación de brazos',
          'Espalda en la pared, baja un poco y eleva los brazos hasta los hombros al subir.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'chair-stand-to-towel-pull-apart': {
        en: [
          'Chair stand to towel pull',
          'Stand up from the chair, then pull a towel apart at the chest with the shoulder blades.',
        ],
        es: [
          'Levantarse y tirar de la toalla',
          'Levántate de la silla y tira de los extremos de una toalla a la altura del pecho con los omóplatos.',
        ],
        muscles: ['quadriceps', 'rhomboids', 'middle-trapezius'],
        makeshift: true,
        forBeginners: true,
      },
      'rucksack-squat-to-curl': {
        en: [
          'Slow rucksack squat to curl',
          'Touch the chair with the rucksack low, stand, and curl it without leaning back.',
        ],
        es: [
          'Sentadilla lenta y curl con mochila',
          'Toca la silla con la mochila abajo, sube y flexiona los codos sin irte atrás.',
        ],
        muscles: ['quadriceps', 'gluteus-maximus', 'biceps-brachii'],
        easier: 'chair-stand-to-towel-pull-apart',
        makeshift: true,
      },
      'rucksack-step-up-to-curl': {
        en: [
          'Rucksack step-up, balance and curl',
          'Rise to one leg, get still, then curl the rucksack before stepping down.',
        ],
        es: [
          'Subida con equilibrio y curl con mochila',
          'Sube a una pierna, quédate sin moverte y flexiona los codos con la mochila antes de bajar.',
        ],
        sides: 2,
        muscles: ['quadriceps', 'gluteus-medius', 'biceps-brachii'],
        tags: ['single-leg', 'contact-fall'],
        easier: 'rucksack-squat-to-curl',
        makeshift: true,
        notForBeginners: true,
      },
      'single-leg-hinge-to-y-raise': {
        en: [
          'Single-leg hinge to Y raise',
          'Fold over one leg, reach the arms long beside the ears, then stand through the glute.',
        ],
        es: [
          'Bisagra a una pierna con brazos en Y',
          'Dobla sobre una pierna, alarga los brazos junto a las orejas y sube con el glúteo.',
        ],
        sides: 2,
        muscles: ['gluteus-maximus', 'hamstrings', 'lower-trapezius'],
        tags: ['single-leg', 'bent-over-unsupported', 'overhead'],
        notForBeginners: true,
      },
      'slow-walkout-to-plank': {
        en: [
          'Slow walkout to plank',
          'Walk the hands out to a plank in small steps, pause, walk back and stand tall.',
        ],
        es: [
          'Caminata lenta a plancha',
          'Camina con las manos hasta la plancha a pasos cortos, para, vuelve y ponte de pie.',
        ],
        position: 'prone',
        muscles: ['gluteus-maximus', 'serratus-anterior', 'intrinsic-core-stabilizers'],
        tags: ['inverted', 'spine-flexion-loaded', 'fast-position-change'],
      },
      'dumbbell-chair-stand-to-curl': {
        en: [
          'Dumbbell chair stand to curl',
          'Calves against the chair, stand with the weights hanging, then curl and sit slowly.',
        ],
        es: [
          'Levantarse de la silla y curl con mancuernas',
          'Gemelos junto a la silla, levántate con los brazos largos, haz el curl y siéntate despacio.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        muscles: ['quadriceps', 'gluteus-maximus', 'biceps-brachii'],
        forBeginners: true,
      },
      'dumbbell-squat-curl-to-press': {
        en: [
          'Dumbbell squat, curl to press',
          'From chair height in three clear steps: stand up, curl, press; the ribs stay down on the last one.',
        ],
        es: [
          'Sentadilla, curl y press con mancuernas',
          'Desde la altura de una silla, tres pasos claros: sube, curl, press; en el último las costillas siguen abajo.',
        ],
        equipment: ['dumbbells'],
        tags: ['overhead'],
        easier: 'dumbbell-chair-stand-to-curl',
      },
      'dumbbell-step-up-curl-to-press': {
        en: [
          'Step-up, balance, curl to press',
          'On the stair find your balance first, then curl and press without moving the standing hip.',
        ],
        es: [
          'Subida, equilibrio, curl y press',
          'En el escalón busca primero el equilibrio y luego haz curl y press sin mover la cadera de apoyo.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg', 'overhead', 'contact-fall'],
        easier: 'dumbbell-squat-curl-to-press',
        notForBeginners: true,
      },
      'dumbbell-single-leg-rdl-to-row': {
        en: ['Single-leg RDL to row', 'Fold over one leg, row the weight to the hip, then come up level.'],
        es: [
          'Peso muerto a una pierna con remo',
          'Dobla sobre una pierna, rema hacia la cadera y sube con la cadera nivelada.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        muscles: ['gluteus-maximus', 'hamstrings', 'latissimus-dorsi'],
        tags: ['single-leg', 'hinge-loaded', 'bent-over-unsupported'],
        easier: 'single-leg-hinge-to-y-raise',
        notForBeginners: true,
      },
      'dumbbell-lunge-to-balance-curl': {
        en: [
          'Lunge to balance with curl',
          'Come out of the reverse lunge onto one leg and curl only once you are still.',
        ],
        es: [
          'Zancada a equilibrio con curl',
          'Sal de la zancada atrás a una pierna y haz el curl solo cuando ya no te muevas.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        muscles: ['quadriceps', 'gluteus-medius', 'biceps-brachii'],
        tags: ['single-leg', 'deep-knee'],
        easier: 'dumbbell-chair-stand-to-curl',
        notForBeginners: true,
      },
      'stability-ball-dumbbell-squat-curl-to-press': {
        en: [
          'Ball squat, curl to press',
          'Low back on the ball at the wall, to chair height, stand, curl and press in one slow chain.',
        ],
        es: [
          'Sentadilla con fitball, curl y press',
          'Zona lumbar en el balón contra la pared, baja a la altura de una silla, sube, curl y press en una cadena lenta.',
        ],
        equipment: ['stability-ball', 'dumbbells'],
        position: 'supported',
        tags: ['overhead'],
        easier: 'dumbbell-chair-stand-to-curl',
      },
      'cable-squat-to-row': {
        en: [
          'Cable squat to row',
          'Sit back to chair height with long arms, stand, and finish with elbows by the ribs.',
        ],
        es: [
          'Sentadilla con remo en polea',
          'Siéntate atrás a la altura de una silla con los brazos largos, sube y termina con los codos en las costillas.',
        ],
        equipment: ['cable'],
        muscles: ['quadriceps', 'gluteus-maximus', 'latissimus-dorsi'],
      },
      'cable-single-leg-squat-to-row': {
        en: [
          'Cable single-leg squat to row',
          'Lower on one leg, rise, row with one arm and refuse the twist.',
        ],
        es: [
          'Sentadilla a una pierna con remo en polea',
          'Baja con una pierna, sube, rema con un brazo y no dejes que te gire.',
        ],
        equipment: ['cable'],
        sides: 2,
        muscles: ['quadriceps', 'gluteus-maximus', 'latissimus-dorsi'],
        tags: ['single-leg', 'deep-knee'],
        easier: 'cable-squat-to-row',
        notForBeginners: true,
      },
      'band-chair-stand-to-row': {
        en: [
          'Band chair stand to row',
          'Band in the door ahead at chest height, chair behind you; stand up and row with quiet shoulders.',
        ],
        es: [
          'Levantarse de la silla y remo con banda',
          'Banda en la puerta, delante y a la altura del pecho, con la silla detrás; levántate y rema con los hombros tranquilos.',
        ],
        equipment: ['bands'],
        position: 'supported',
        muscles: ['quadriceps', 'gluteus-maximus', 'latissimus-dorsi'],
        forBeginners: true,
      },
      'suspension-squat-to-row': {
        en: [
          'Suspension squat to row',
          'Lean back, sit to chair height, stand, then pull the chest to the handles as one plank.',
        ],
        es: [
          'Sentadilla con remo en suspensión',
          'Recuéstate, baja a la altura de una silla, sube y lleva el pecho a las asas en bloque.',
        ],
        equipment: ['suspension-trainer'],
        position: 'supported',
        muscles: ['quadriceps', 'gluteus-maximus', 'latissimus-dorsi'],
      },
      'medicine-ball-squat-to-press-out': {
        en: [
          'Medicine ball squat and press-out',
          'Push the ball away from the chest at chair height and bring it home on the way up.',
        ],
        es: [
          'Sentadilla con balón medicinal al frente',
          'Aleja el balón del pecho a la altura de una silla y recógelo al subir.',
        ],
        equipment: ['medicine-ball'],
        easier: 'chair-stand-to-towel-pull-apart',
      },
      'kettlebell-step-up-to-press': {
        en: [
          'Kettlebell step-up, balance and press',
          'Step up, get still on one leg with the bell at the shoulder, press it, then step down slowly.',
        ],
        es: [
          'Subida, equilibrio y press con kettlebell',
          'Sube, quédate sin moverte sobre una pierna con la kettlebell en el hombro, empújala arriba y baja despacio.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        muscles: ['quadriceps', 'gluteus-medius', 'deltoids'],
        tags: ['overhead', 'single-leg', 'contact-fall'],
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...TOTAL, level: 'strength' },
    {
      'chair-squat-to-counter-push-up': {
        en: [
          'Chair squat to counter push-up',
          'Touch the chair, stand up and step into one firm push-up on the counter.',
        ],
        es: [
          'Sentadilla a la silla y flexión en encimera',
          'Toca la silla, levántate y haz una flexión firme en la encimera.',
        ],
        position: 'supported',
        muscles: ['quadriceps', 'pectoralis-major', 'triceps-brachii'],
        easier: 'supported-squat-to-counter-push-up',
        neverHeavy: true,
        forBeginners: true,
      },
      'rucksack-chair-squat-to-curl': {
        en: [
          'Heavy rucksack squat to curl',
          'Load the rucksack well, touch the chair, drive up and curl with still elbows.',
        ],
        es: [
          'Sentadilla y curl con mochila cargada',
          'Carga bien la mochila, toca la silla, empuja y haz el curl con los codos quietos.',
        ],
        muscles: ['quadriceps', 'gluteus-maximus', 'biceps-brachii'],
        easier: 'rucksack-squat-to-curl',
        makeshift: true,
      },
      'rucksack-squat-to-press': {
        en: [
          'Rucksack squat to press',
          'Stand up out of the squat and let that push carry the rucksack over your head.',
        ],
        es: [
          'Sentadilla y press con mochila',
          'Sal de la sentadilla y deja que ese impulso lleve la mochila sobre la cabeza.',
        ],
        tags: ['overhead', 'deep-knee'],
        easier: 'rucksack-chair-squat-to-curl',
        makeshift: true,
      },
      'rucksack-deadlift-to-row': {
        en: [
          'Rucksack deadlift to row',
          'Stand it up from the floor, fold again and pull it to the navel with a flat back.',
        ],
        es: [
          'Peso muerto y remo con mochila',
          'Levántala del suelo, vuelve a doblar y llévala al ombligo con la espalda plana.',
        ],
        muscles: ['gluteus-maximus', 'hamstrings', 'latissimus-dorsi'],
        tags: ['hinge-floor', 'hinge-loaded', 'bent-over-unsupported'],
        makeshift: true,
      },
      'rucksack-reverse-lunge-to-curl': {
        en: [
          'Rucksack reverse lunge to curl',
          'Step back with the rucksack hanging, rise and curl it in the same breath out.',
        ],
        es: [
          'Zancada atrás y curl con mochila',
          'Paso atrás con la mochila colgando, sube y haz el curl en la misma espiración.',
        ],
        sides: 2,
        muscles: ['quadriceps', 'gluteus-maximus', 'biceps-brachii'],
        tags: ['deep-knee'],
        easier: 'rucksack-chair-squat-to-curl',
        makeshift: true,
      },
      'walkout-to-push-up': {
        en: [
          'Walkout to push-up',
          'Walk out on the hands, one push-up in one piece, walk back without bending the knees much.',
        ],
        es: [
          'Caminata a plancha con flexión',
          'Camina con las manos, haz una flexión en bloque y vuelve doblando poco las rodillas.',
        ],
        position: 'prone',
        muscles: ['gluteus-maximus', 'pectoralis-major', 'serratus-anterior'],
        tags: ['inverted', 'spine-flexion-loaded', 'fast-position-change'],
        easier: 'slow-walkout-to-plank',
        neverHeavy: true,
        notForBeginners: true,
      },
      'dumbbell-squat-to-curl': {
        en: [
          'Dumbbell squat to curl',
          'Let the weights hang down to chair height, stand, then curl without swinging.',
        ],
        es: [
          'Sentadilla y curl con mancuernas',
          'Deja colgar las mancuernas hasta la altura de una silla, sube y haz el curl sin balanceo.',
        ],
        equipment: ['dumbbells'],
        muscles: ['quadriceps', 'gluteus-maximus', 'biceps-brachii'],
        easier: 'dumbbell-chair-stand-to-curl',
        neverHeavy: true,
      },
      'dumbbell-thruster': {
        en: ['Dumbbell thruster', 'Weights on the shoulders, ride the legs’ drive straight into the press.'],
        es: [
          'Thruster con mancuernas',
          'Mancuernas en los hombros, aprovecha el empuje de las piernas para el press.',
        ],
        equipment: ['dumbbells'],
        tags: ['overhead', 'deep-knee'],
        easier: 'dumbbell-squat-curl-to-press',
      },
      'dumbbell-lunge-to-press': {
        en: [
          'Dumbbell lunge to press',
          'Return from the lunge, feet together, then press with the belly firm.',
        ],
        es: [
          'Zancada y press con mancuernas',
          'Vuelve de la zancada, pies juntos, y empuja arriba con el abdomen firme.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['overhead', 'deep-knee'],
        easier: 'dumbbell-squat-to-curl',
        neverHeavy: true,
        notForBeginners: true,
      },
      'dumbbell-reverse-lunge-to-curl': {
        en: [
          'Dumbbell reverse lunge to curl',
          'Step back, rise through the front heel and curl as the feet meet.',
        ],
        es: [
          'Zancada atrás y curl con mancuernas',
          'Paso atrás, sube con el talón delantero y haz el curl al juntar los pies.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        muscles: ['quadriceps', 'gluteus-maximus', 'biceps-brachii'],
        tags: ['deep-knee'],
        easier: 'dumbbell-squat-to-curl',
        neverHeavy: true,
      },
      'dumbbell-step-up-to-curl': {
        en: [
          'Dumbbell step-up to curl',
          'Stand up on the stair with both feet, curl, and step down one foot at a time.',
        ],
        es: [
          'Subida a escalón y curl con mancuernas',
          'Sube al escalón con los dos pies, haz el curl y baja de uno en uno.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        muscles: ['quadriceps', 'gluteus-maximus', 'biceps-brachii'],
        easier: 'dumbbell-squat-to-curl',
        neverHeavy: true,
        tags: ['contact-fall'],
      },
      'dumbbell-deadlift-to-row': {
        en: [
          'Dumbbell deadlift to row',
          'Fold, row both weights to the hips, lower them, and stand up with the glutes.',
        ],
        es: [
          'Peso muerto y remo con mancuernas',
          'Dobla, rema las dos mancuernas a la cadera, bájalas y sube con los glúteos.',
        ],
        equipment: ['dumbbells'],
        muscles: ['gluteus-maximus', 'hamstrings', 'latissimus-dorsi'],
        tags: ['hinge-loaded', 'bent-over-unsupported'],
        neverHeavy: true,
      },
      'dumbbell-rdl-shrug-to-calf-raise': {
        en: [
          'RDL, shrug to calf raise',
          'Hinge, stand, then grow: shoulders to ears and heels off the floor together.',
        ],
        es: [
          'Peso muerto rumano, encogimiento y talones',
          'Haz la bisagra, sube y crece: hombros arriba y talones fuera del suelo a la vez.',
        ],
        equipment: ['dumbbells'],
        muscles: ['gluteus-maximus', 'hamstrings', 'gastrocnemius', 'upper-trapezius'],
        tags: ['hinge-loaded', 'upright-row'],
        neverHeavy: true,
      },
      'kettlebell-squat-to-press': {
        en: [
          'Kettlebell squat to press',
          'Bell racked at one shoulder, stand and press in one line with the ear.',
        ],
        es: [
          'Sentadilla y press con kettlebell',
          'Kettlebell en un hombro, sube y empuja en línea con la oreja.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        tags: ['overhead', 'deep-knee'],
        neverHeavy: true,
      },
      'cable-deadlift-to-row': {
        en: [
          'Cable deadlift to row',
          'Low handle, fold and stand against the pull, then row it to the ribs.',
        ],
        es: [
          'Peso muerto y remo en polea baja',
          'Polea baja, dobla y sube contra el tirón, y luego rema hacia las costillas.',
        ],
        equipment: ['cable'],
        muscles: ['gluteus-maximus', 'hamstrings', 'latissimus-dorsi'],
        tags: ['hinge-loaded'],
        neverHeavy: true,
      },
      'cable-heavy-squat-to-row': {
        en: [
          'Heavy cable squat to row',
          'Brace before each rep, sit to chair height, stand and row as one strong pull.',
        ],
        es: [
          'Sentadilla con remo pesado en polea',
          'Activa el abdomen en cada repetición, baja a la altura de una silla, sube y rema con un solo tirón firme.',
        ],
        equipment: ['cable'],
        muscles: ['quadriceps', 'gluteus-maximus', 'latissimus-dorsi'],
        easier: 'cable-squat-to-row',
        neverHeavy: true,
      },
      'band-thruster': {
        en: [
          'Band thruster',
          'Stand on the band with it at the shoulders, rise and press until the elbows meet the ears.',
        ],
        es: [
          'Thruster con banda',
          'Pisa la banda, llévala a los hombros, sube y empuja hasta que los codos lleguen a las orejas.',
        ],
        equipment: ['bands'],
        tags: ['overhead', 'deep-knee'],
      },
      'barbell-romanian-deadlift-to-row': {
        en: ['Barbell RDL to row', 'Hinge to the knees, row the bar to the navel, lower it and stand.'],
        es: [
          'Peso muerto rumano y remo con barra',
          'Baja hasta las rodillas, rema la barra al ombligo, bájala y sube.',
        ],
        equipment: ['barbell'],
        muscles: ['gluteus-maximus', 'hamstrings', 'latissimus-dorsi'],
        tags: ['hinge-loaded', 'bent-over-unsupported', 'grip-max', 'valsalva'],
        easier: 'dumbbell-deadlift-to-row',
        neverHeavy: true,
        notForBeginners: true,
      },
      'barbell-thruster': {
        en: [
          'Barbell thruster',
          'Front squat, drive, and let the bar leave the shoulders just as the legs lock.',
        ],
        es: [
          'Thruster con barra',
          'Sentadilla frontal, empuja y deja salir la barra justo al estirar las piernas.',
        ],
        equipment: ['barbell'],
        tags: ['overhead', 'deep-knee', 'valsalva'],
        easier: 'dumbbell-thruster',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...TOTAL, level: 'power' },
    {
      'fast-chair-stand-to-punch': {
        en: [
          'Fast chair stand to punch',
          'Stand up in one burst, throw two straight punches and sit down slowly.',
        ],
        es: [
          'Levantarse rápido y golpear',
          'Levántate de golpe, lanza dos puñetazos rectos y siéntate despacio.',
        ],
        position: 'supported',
        easier: 'supported-squat-to-counter-push-up',
        tags: ['ballistic-arms'],
        forBeginners: true,
      },
      'fast-squat-to-punch': {
        en: ['Fast squat to punch', 'Drop to chair height, rise fast and let the hip send the fist forward.'],
        es: [
          'Sentadilla rápida con puñetazo',
          'Baja a la altura de una silla, sube rápido y deja que la cadera lance el puño.',
        ],
        easier: 'rucksack-squat-to-curl',
        tags: ['ballistic-arms'],
      },
      'chair-squat-thrust': {
        en: [
          'Chair squat thrust',
          'Hands on a steady chair, jump-free: step both feet back quickly and in again, stand tall.',
        ],
        es: [
          'Squat thrust con manos en silla',
          'Manos en una silla firme, sin saltar: lleva los dos pies atrás rápido, vuelve y ponte de pie.',
        ],
        position: 'supported',
        muscles: ['quadriceps', 'hip-flexors', 'serratus-anterior'],
        easier: 'chair-squat-to-counter-push-up',
        tags: ['fast-position-change'],
      },
      'squat-thrust': {
        en: ['Squat thrust', 'Hands down, shoot the feet back to a plank, snap them in and stand up fast.'],
        es: [
          'Squat thrust',
          'Manos al suelo, lanza los pies a la plancha, recógelos de golpe y levántate rápido.',
        ],
        position: 'prone',
        muscles: ['quadriceps', 'hip-flexors', 'serratus-anterior'],
        tags: ['impact', 'deep-knee', 'fast-position-change'],
        easier: 'chair-squat-thrust',
        notForBeginners: true,
      },
      burpee: {
        en: ['Burpee', 'Squat thrust, push-up, and a small clean jump; quality before count.'],
        es: ['Burpee', 'Squat thrust, flexión y un salto pequeño y limpio; primero calidad, luego cantidad.'],
        position: 'prone',
        muscles: ['quadriceps', 'gluteus-maximus', 'pectoralis-major'],
        tags: ['jump', 'impact', 'deep-knee', 'fast-position-change', 'demanding-jump'],
        easier: 'squat-thrust',
        notForBeginners: true,
      },
      'squat-jump-with-reach': {
        en: [
          'Squat jump with reach',
          'Swing the arms up hard, touch an imaginary ceiling and land without a sound.',
        ],
        es: ['Salto con alcance', 'Lanza los brazos arriba, toca un techo imaginario y cae sin ruido.'],
        tags: ['jump', 'impact', 'overhead'],
        easier: 'fast-squat-to-punch',
        notForBeginners: true,
      },
      'dumbbell-fast-squat-to-curl': {
        en: [
          'Fast dumbbell squat to curl',
          'Light weights, burst out of a shallow squat and let the curl ride on it.',
        ],
        es: [
          'Sentadilla rápida y curl con mancuernas',
          'Mancuernas ligeras, sal rápido de media sentadilla y enlaza el curl.',
        ],
        equipment: ['dumbbells'],
        muscles: ['quadriceps', 'gluteus-maximus', 'biceps-brachii'],
        easier: 'dumbbell-squat-to-curl',
      },
      'dumbbell-fast-thruster': {
        en: [
          'Fast dumbbell thruster',
          'Light weights, explode out of a shallow squat and catch them soft at the shoulders.',
        ],
        es: [
          'Thruster rápido con mancuernas',
          'Mancuernas ligeras, explota desde media sentadilla y recógelas suave en los hombros.',
        ],
        equipment: ['dumbbells'],
        tags: ['overhead'],
        easier: 'dumbbell-thruster',
      },
      'dumbbell-hang-clean': {
        en: ['Dumbbell hang clean', 'From the knees, snap the hips and whip the elbows under the weights.'],
        es: [
          'Cargada desde suspensión con mancuernas',
          'Desde las rodillas, golpe de cadera y mete los codos bajo las mancuernas.',
        ],
        equipment: ['dumbbells'],
        muscles: ['gluteus-maximus', 'quadriceps', 'upper-trapezius'],
        tags: ['hinge-loaded'],
        easier: 'dumbbell-rdl-shrug-to-calf-raise',
        notForBeginners: true,
      },
      'dumbbell-snatch': {
        en: ['Dumbbell snatch', 'Zip one weight up close to the body in a single move and lock it overhead.'],
        es: [
          'Arrancada con mancuerna',
          'Sube una mancuerna pegada al cuerpo de una vez y bloquéala sobre la cabeza.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        muscles: ['gluteus-maximus', 'quadriceps', 'deltoids'],
        tags: ['hinge-loaded', 'hinge-floor', 'overhead'],
        easier: 'dumbbell-hang-clean',
        notForBeginners: true,
      },
      'kettlebell-clean': {
        en: ['Kettlebell clean', 'Keep the bell close, hip first, and let it roll softly to the forearm.'],
        es: [
          'Cargada con kettlebell',
          'Kettlebell cerca, primero la cadera, y que ruede suave al antebrazo.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        muscles: ['gluteus-maximus', 'hamstrings', 'upper-trapezius'],
        tags: ['hinge-loaded'],
        notForBeginners: true,
      },
      'kettlebell-clean-and-press': {
        en: ['Kettlebell clean and press', 'Clean to a quiet rack, dip a little and drive the bell up.'],
        es: [
          'Cargada y press con kettlebell',
          'Cargada hasta parar del todo, flexiona un poco y empuja la kettlebell arriba.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        muscles: ['gluteus-maximus', 'quadriceps', 'deltoids'],
        tags: ['hinge-loaded', 'overhead'],
        easier: 'kettlebell-clean',
        notForBeginners: true,
      },
      'kettlebell-snatch': {
        en: [
          'Kettlebell snatch',
          'Swing it back, pull high with the hip and punch the hand through at the top.',
        ],
        es: [
          'Arrancada con kettlebell',
          'Balancéala atrás, súbela con la cadera y mete la mano de golpe arriba.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        muscles: ['gluteus-maximus', 'hamstrings', 'deltoids'],
        tags: ['hinge-loaded', 'overhead'],
        easier: 'kettlebell-clean-and-press',
        notForBeginners: true,
      },
      'medicine-ball-squat-to-wall-throw': {
        en: ['Wall ball', 'Catch, sink with the ball, and throw it high at the wall out of the legs.'],
        es: [
          'Lanzamiento a la pared desde sentadilla',
          'Recibe, baja con el balón y lánzalo alto a la pared con las piernas.',
        ],
        equipment: ['medicine-ball'],
        tags: ['overhead', 'deep-knee', 'ballistic-arms'],
      },
      'medicine-ball-squat-to-chest-throw': {
        en: ['Squat to chest throw', 'Rise fast from chair height and shoot the ball flat from the chest.'],
        es: [
          'Sentadilla con lanzamiento de pecho',
          'Sube rápido desde la altura de una silla y lanza el balón recto desde el pecho.',
        ],
        equipment: ['medicine-ball'],
        muscles: ['quadriceps', 'gluteus-maximus', 'pectoralis-major'],
        easier: 'medicine-ball-squat-to-press-out',
        tags: ['ballistic-arms'],
      },
      'band-fast-squat-to-row': {
        en: [
          'Fast band squat to row',
          'Band in a closed door at chest height; from chair height stand up fast and finish the row in the same beat.',
        ],
        es: [
          'Sentadilla rápida con remo con banda',
          'Banda en una puerta cerrada a la altura del pecho; desde la altura de una silla sube rápido y termina el remo en el mismo impulso.',
        ],
        equipment: ['bands'],
        muscles: ['quadriceps', 'gluteus-maximus', 'latissimus-dorsi'],
        easier: 'band-chair-stand-to-row',
      },
      'barbell-hang-clean': {
        en: ['Barbell hang clean', 'Slide to the knees, jump tall and be quick with the elbows.'],
        es: [
          'Cargada desde suspensión con barra',
          'Desliza hasta las rodillas, estírate de golpe y mete rápido los codos.',
        ],
        equipment: ['barbell'],
        muscles: ['gluteus-maximus', 'quadriceps', 'upper-trapezius'],
        tags: ['hinge-loaded', 'grip-max'],
        easier: 'dumbbell-hang-clean',
        notForBeginners: true,
      },
      'barbell-power-clean': {
        en: [
          'Barbell power clean',
          'Patient off the floor, violent past the knee, bar on the shoulders with high elbows.',
        ],
        es: [
          'Cargada de potencia con barra',
          'Con calma desde el suelo, con violencia tras la rodilla, barra en los hombros y codos altos.',
        ],
        equipment: ['barbell'],
        muscles: ['gluteus-maximus', 'quadriceps', 'upper-trapezius'],
        tags: ['hinge-loaded', 'hinge-floor', 'grip-max'],
        easier: 'barbell-hang-clean',
        notForBeginners: true,
      },
      'barbell-push-jerk': {
        en: ['Barbell push jerk', 'Dip straight, drive, and drop under the bar onto flat, springy feet.'],
        es: [
          'Envión con impulso (push jerk) con barra',
          'Flexiona recto, empuja y métete bajo la barra con los pies planos y elásticos.',
        ],
        equipment: ['barbell'],
        tags: ['overhead', 'impact', 'valsalva'],
        notForBeginners: true,
      },
      'barbell-power-snatch': {
        en: ['Barbell power snatch', 'Wide hands, bar close, one long pull and a firm catch overhead.'],
        es: [
          'Arrancada de potencia con barra',
          'Manos anchas, barra cerca, un tirón largo y una recepción firme arriba.',
        ],
        equipment: ['barbell'],
        muscles: ['gluteus-maximus', 'quadriceps', 'deltoids'],
        tags: ['hinge-loaded', 'hinge-floor', 'grip-max', 'overhead'],
        easier: 'barbell-power-clean',
        notForBeginners: true,
      },
    },
  ),
];
