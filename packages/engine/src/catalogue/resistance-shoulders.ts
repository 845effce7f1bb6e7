import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

const PRESS = ['deltoids', 'triceps-brachii', 'serratus-anterior'] as const;
const RAISE = ['deltoids', 'rotator-cuff'] as const;
const REAR = ['posterior-deltoid', 'middle-trapezius', 'rhomboids'] as const;

const shared = { component: 'resistance', bodyPart: 'shoulders', region: 'upper' } as const;

/**
 * Shoulders: presses above the head, all `overhead`, and raises that stop below shoulder height unless they say so.
 */
export const SHOULDERS: readonly Exercise[] = [
  ...exercises(
    {
      ...shared,
      level: 'stabilization',
      pattern: 'vertical-push',
      muscles: PRESS,
      tags: ['overhead'],
    },
    {
      'wall-forearm-slide': {
        en: [
          'Wall forearm slide',
          'Forearms on the wall, slide them up without the ribs following, lean in a little.',
        ],
        es: [
          'Deslizamiento de antebrazos en la pared',
          'Antebrazos en la pared, súbelos sin que las costillas los sigan, con un poco de apoyo.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'high-wall-push-up': {
        en: [
          'High wall push-up',
          'Hands on the wall above the head, bring the forehead between them and push away.',
        ],
        es: [
          'Flexión alta en la pared',
          'Manos en la pared por encima de la cabeza, lleva la frente entre ellas y empuja.',
        ],
        position: 'supported',
        easier: 'wall-forearm-slide',
        forBeginners: true,
      },
      'seated-towel-overhead-press': {
        en: ['Seated towel press', 'Pull the towel apart from chin height to above the head and back.'],
        es: [
          'Press sentado con toalla',
          'Tensa la toalla hacia fuera desde la barbilla hasta encima de la cabeza y vuelve.',
        ],
        position: 'seated',
        makeshift: true,
      },
      'chair-pike-push-up': {
        en: [
          'Pike push-up on a chair',
          'Hands on a steady chair, hips high, take the head between the hands.',
        ],
        es: [
          'Flexión en pica en una silla',
          'Manos en una silla firme, cadera alta y lleva la cabeza entre las manos.',
        ],
        position: 'supported',
        tags: ['inverted'],
        easier: 'high-wall-push-up',
        notForBeginners: true,
      },
      'floor-down-dog-press': {
        en: [
          'Plank to down-dog press',
          'From a plank push the hips up and back until the arms frame the ears.',
        ],
        es: [
          'Empuje de plancha a perro boca abajo',
          'Desde la plancha lleva la cadera arriba y atrás hasta que los brazos enmarquen las orejas.',
        ],
        position: 'prone',
        tags: ['inverted'],
        easier: 'wall-forearm-slide',
      },
      'dumbbell-seated-alternating-press': {
        en: [
          'Seated alternating dumbbell press',
          'On a chair or bench, one arm presses while the other waits at the shoulder.',
        ],
        es: [
          'Press alterno sentado con mancuernas',
          'En una silla o banco, un brazo empuja mientras el otro espera en el hombro.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
      },
      'dumbbell-standing-single-arm-press': {
        en: [
          'Standing single-arm dumbbell press',
          'Squeeze the glutes and do not lean away from the weight.',
        ],
        es: ['Press de pie con una mancuerna', 'Aprieta los glúteos y no te inclines hacia el otro lado.'],
        equipment: ['dumbbells'],
        sides: 2,
        easier: 'dumbbell-seated-alternating-press',
      },
      'dumbbell-single-leg-overhead-press': {
        en: [
          'Single-leg dumbbell shoulder press',
          'Stand on one soft knee and press slowly enough to stay there.',
        ],
        es: [
          'Press de hombros a una pierna',
          'De pie sobre una rodilla semiflexionada, empuja tan lento que no te muevas.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'dumbbell-standing-single-arm-press',
        notForBeginners: true,
      },
      'stability-ball-seated-dumbbell-press': {
        en: ['Dumbbell press seated on a ball', 'Feet wide, belly firm, the ball stays where it is.'],
        es: ['Press de hombros sentado en fitball', 'Pies separados, abdomen firme y el balón no se mueve.'],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'seated',
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'dumbbell-seated-alternating-press',
      },
      'band-standing-overhead-press': {
        en: [
          'Standing band overhead press',
          'Stand on the band, hands beside the ears, press without arching.',
        ],
        es: [
          'Press de hombros de pie con banda',
          'Pisa la banda, manos junto a las orejas y empuja sin arquearte.',
        ],
        equipment: ['bands'],
      },
      'kettlebell-bottoms-up-press': {
        en: [
          'Bottoms-up kettlebell press',
          'Grip the handle upside down and let the wobble decide the speed.',
        ],
        es: [
          'Press con kettlebell invertida',
          'Sujeta la kettlebell boca arriba y deja que el equilibrio marque la velocidad.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        tags: ['grip-max'],
        easier: 'dumbbell-standing-single-arm-press',
        notForBeginners: true,
      },
      'cable-single-arm-overhead-press': {
        en: ['Single-arm cable shoulder press', 'Pulley low, press past the ear with the ribs closed.'],
        es: [
          'Press de hombro a un brazo en polea',
          'Polea baja, empuja junto a la oreja con las costillas cerradas.',
        ],
        equipment: ['cable'],
        sides: 2,
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'strength', pattern: 'vertical-push', muscles: PRESS, tags: ['overhead'] },
    {
      'pike-push-up': {
        en: ['Pike push-up', 'Hips over the hands, lower the crown in front of the fingers and press back.'],
        es: [
          'Flexión en pica',
          'Cadera sobre las manos, baja la coronilla por delante de los dedos y empuja.',
        ],
        position: 'prone',
        tags: ['inverted'],
        easier: 'chair-pike-push-up',
        neverHeavy: true,
        notForBeginners: true,
      },
      'feet-raised-pike-push-up': {
        en: [
          'Feet-raised pike push-up',
          'Feet on a chair, trunk nearly upright over the hands, elbows back.',
        ],
        es: [
          'Flexión en pica con pies elevados',
          'Pies en una silla, tronco casi vertical sobre las manos y codos atrás.',
        ],
        position: 'prone',
        tags: ['inverted', 'contact-fall'],
        easier: 'pike-push-up',
        neverHeavy: true,
        notForBeginners: true,
      },
      'wall-walk-press': {
        en: [
          'Half wall walk',
          'Walk the feet up the wall to hip height, press through the shoulders and walk down.',
        ],
        es: [
          'Media subida por la pared',
          'Sube los pies por la pared hasta la altura de la cadera, empuja con los hombros y baja.',
        ],
        position: 'prone',
        tags: ['inverted', 'contact-fall'],
        easier: 'pike-push-up',
        neverHeavy: true,
        notForBeginners: true,
      },
      'single-arm-towel-overhead-press': {
        en: [
          'Single-arm towel press',
          'One hand presses up, the other holds the towel down with real effort.',
        ],
        es: [
          'Press a un brazo con toalla',
          'Una mano empuja arriba y la otra frena la toalla con esfuerzo de verdad.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'seated-towel-overhead-press',
      },
      'feet-back-high-wall-push-up': {
        en: [
          'Feet-back high wall push-up',
          'Stand further back, arms overhead on the wall, and press a long line away.',
        ],
        es: [
          'Flexión alta en la pared con pies atrás',
          'Más lejos de la pared, brazos por encima de la cabeza, y empuja con el cuerpo largo.',
        ],
        position: 'supported',
        easier: 'high-wall-push-up',
        neverHeavy: true,
      },
      'barbell-overhead-press': {
        en: [
          'Barbell overhead press',
          'Bar from a rack at chest height, glutes tight, close to the face, head through at the top.',
        ],
        es: [
          'Press militar con barra',
          'Barra desde el rack a la altura del pecho, glúteos firmes, cerca de la cara y la cabeza pasa al llegar arriba.',
        ],
        equipment: ['barbell'],
        tags: ['valsalva'],
      },
      'barbell-seated-overhead-press': {
        en: [
          'Seated barbell overhead press',
          'Back on the upright bench, lower to the chin, in front only. Set the safety bars or have a spotter.',
        ],
        es: [
          'Press militar sentado',
          'Espalda en el banco vertical y baja a la barbilla, siempre por delante. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell', 'bench'],
        position: 'seated',
        tags: ['valsalva'],
      },
      'dumbbell-seated-press': {
        en: [
          'Seated dumbbell shoulder press',
          'On a chair or bench, forearms upright, press to just over the crown.',
        ],
        es: [
          'Press de hombros sentado con mancuernas',
          'En una silla o banco, antebrazos verticales y empuja hasta encima de la coronilla.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
      },
      'dumbbell-standing-press': {
        en: ['Standing dumbbell shoulder press', 'Feet under the hips, ribs down, both weights up together.'],
        es: [
          'Press de hombros de pie con mancuernas',
          'Pies bajo la cadera, costillas abajo y los dos pesos arriba a la vez.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-seated-press',
      },
      'dumbbell-arnold-press': {
        en: ['Arnold press', 'Begin with palms toward you and turn them out as the elbows open.'],
        es: ['Press Arnold', 'Empieza con las palmas hacia ti y gíralas al abrir los codos.'],
        equipment: ['dumbbells'],
        position: 'seated',
        easier: 'dumbbell-seated-press',
        neverHeavy: true,
      },
      'kettlebell-press': {
        en: [
          'Single-arm kettlebell press',
          'Start with the wrist straight at the collarbone and finish beside the ear.',
        ],
        es: [
          'Press a un brazo con kettlebell',
          'Empieza con la muñeca recta en la clavícula y acaba junto a la oreja.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
      },
      'machine-shoulder-press': {
        en: ['Machine shoulder press', 'Handles at ear height, press without leaving the backrest.'],
        es: [
          'Press de hombros en máquina',
          'Agarres a la altura de las orejas, empuja sin despegarte del respaldo.',
        ],
        equipment: ['machines'],
        position: 'seated',
      },
      'band-heavy-overhead-press': {
        en: [
          'Heavy band overhead press',
          'Step wide on a strong band and finish every rep with straight elbows.',
        ],
        es: [
          'Press de hombros con banda fuerte',
          'Pisa ancha una banda dura y acaba cada repetición con los codos rectos.',
        ],
        equipment: ['bands'],
        easier: 'band-standing-overhead-press',
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'power', pattern: 'vertical-push', muscles: PRESS, tags: ['overhead'] },
    {
      'fast-towel-overhead-press': {
        en: ['Fast towel press', 'Punch the taut towel overhead quickly and lower it slowly.'],
        es: [
          'Press rápido con toalla',
          'Sube la toalla tensa de golpe por encima de la cabeza y bájala despacio.',
        ],
        position: 'seated',
        makeshift: true,
        easier: 'seated-towel-overhead-press',
      },
      'explosive-chair-pike-push-up': {
        en: [
          'Explosive pike push-up on a chair',
          'Chair against the wall, push back up as if to throw the seat away.',
        ],
        es: [
          'Flexión en pica explosiva en una silla',
          'Silla contra la pared, empuja como si quisieras lanzar el asiento.',
        ],
        position: 'supported',
        tags: ['inverted', 'ballistic-arms'],
        easier: 'chair-pike-push-up',
        notForBeginners: true,
      },
      'explosive-pike-push-up': {
        en: ['Explosive pike push-up', 'Lower with control, then drive so hard that the hands get light.'],
        es: [
          'Flexión en pica explosiva',
          'Baja con control y empuja tan fuerte que las manos queden ligeras.',
        ],
        position: 'prone',
        tags: ['inverted', 'ballistic-arms'],
        easier: 'pike-push-up',
        notForBeginners: true,
      },
      'dumbbell-speed-overhead-press': {
        en: ['Dumbbell speed shoulder press', 'Light weights straight up as fast as you can stop them.'],
        es: [
          'Press de hombros rápido con mancuernas',
          'Pesos ligeros arriba tan rápido como puedas frenarlos.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-standing-press',
      },
      'dumbbell-seated-speed-press': {
        en: ['Seated dumbbell speed press', 'Sit tall, flash the weights up, bring them down with care.'],
        es: [
          'Press rápido sentado con mancuernas',
          'Siéntate con la espalda recta, sube en un destello y baja con cuidado.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
        easier: 'dumbbell-seated-press',
      },
      'barbell-speed-overhead-press': {
        en: ['Barbell speed press', 'A light bar, legs still, from the collarbones to lockout in one burst.'],
        es: [
          'Press militar rápido',
          'Barra ligera, piernas quietas, de las clavículas al bloqueo de un tirón.',
        ],
        equipment: ['barbell'],
        easier: 'barbell-overhead-press',
      },
      'barbell-push-press': {
        en: ['Barbell push press', 'Dip a hand deep, drive with the legs and let the arms only finish it.'],
        es: [
          'Push press con barra',
          'Flexiona un palmo, empuja con las piernas y que los brazos solo rematen.',
        ],
        equipment: ['barbell'],
        easier: 'barbell-overhead-press',
        notForBeginners: true,
      },
      'dumbbell-push-press': {
        en: [
          'Dumbbell push press',
          'A short dip with heels down, then hips and arms throw the weights overhead.',
        ],
        es: [
          'Push press con mancuernas',
          'Flexión corta con talones apoyados y cadera y brazos lanzan los pesos arriba.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-standing-press',
      },
      'kettlebell-push-press': {
        en: ['Kettlebell push press', 'Weight at the collarbone, short leg drive, arm locks beside the ear.'],
        es: [
          'Push press con kettlebell',
          'Peso en la clavícula, impulso corto de piernas y el brazo se bloquea junto a la oreja.',
        ],
        equipment: ['kettlebell'],
        sides: 2,
        easier: 'kettlebell-press',
        notForBeginners: true,
      },
      'medicine-ball-overhead-push-throw': {
        en: [
          'Medicine ball overhead push throw',
          'Shoot the ball high up the wall from the forehead and catch it low.',
        ],
        es: [
          'Lanzamiento alto de balón medicinal',
          'Lanza el balón alto a la pared desde la frente y recíbelo abajo.',
        ],
        equipment: ['medicine-ball'],
        tags: ['ballistic-arms'],
      },
      'medicine-ball-single-arm-put': {
        en: ['Medicine ball put', 'From the shoulder, push the ball up and forward like a shot.'],
        es: [
          'Lanzamiento de peso con balón medicinal',
          'Desde el hombro, empuja el balón arriba y al frente.',
        ],
        equipment: ['medicine-ball'],
        sides: 2,
        tags: ['ballistic-arms'],
      },
      'band-speed-overhead-press': {
        en: [
          'Band speed overhead press',
          'Stand on a light band, arms long in a blink, slow return to the ears.',
        ],
        es: [
          'Press de hombros rápido con banda',
          'Pisa una banda ligera, brazos largos en un instante y vuelta lenta a las orejas.',
        ],
        equipment: ['bands'],
        easier: 'band-standing-overhead-press',
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'stabilization', pattern: 'shoulder-raise', muscles: RAISE, isolation: true },
    {
      'seated-scaption': {
        en: [
          'Seated scaption',
          'Thumbs up, raise straight arms halfway between front and side, to just under shoulder height.',
        ],
        es: [
          'Elevación en el plano escapular en silla',
          'Pulgares arriba, sube los brazos rectos en diagonal hasta casi la altura del hombro.',
        ],
        position: 'seated',
        makeshift: true,
        forBeginners: true,
      },
      'wall-scaption-slide': {
        en: [
          'Scaption along the wall',
          'Back against the wall, raise the arms in a V below shoulder height, shoulder blades flat.',
        ],
        es: [
          'Elevación en el plano escapular en la pared',
          'Espalda en la pared, sube los brazos en V por debajo del hombro con los omóplatos planos.',
        ],
        position: 'supported',
        makeshift: true,
        easier: 'seated-scaption',
        forBeginners: true,
      },
      'self-resisted-lateral-raise': {
        en: [
          'Self-resisted lateral raise',
          'One hand holds the other wrist across the body and brakes it on the way out.',
        ],
        es: [
          'Elevación lateral autorresistida',
          'Una mano sujeta la otra muñeca y la frena mientras se abre.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'seated-scaption',
      },
      'wall-hand-push-back': {
        en: [
          'Wall T push-off',
          'Back to the wall, arms low and wide, press the hands back until the chest floats forward.',
        ],
        es: [
          'Empuje en T contra la pared',
          'De espaldas a la pared, brazos bajos y abiertos, empuja hasta que el pecho se separe.',
        ],
        position: 'supported',
        muscles: REAR,
        makeshift: true,
      },
      'seated-towel-rear-fly': {
        en: [
          'Seated towel rear fly',
          'Arms long at chest height, stretch the towel outward while you lift and lower it a little.',
        ],
        es: [
          'Apertura posterior con toalla',
          'Brazos largos a la altura del pecho, tensa la toalla hacia fuera mientras la subes y bajas un poco.',
        ],
        position: 'seated',
        muscles: REAR,
        makeshift: true,
      },
      'prone-reverse-fly': {
        en: [
          'Prone reverse fly',
          'Forehead down, lift wide arms with thumbs to the ceiling and a long neck.',
        ],
        es: [
          'Apertura inversa boca abajo',
          'Frente apoyada, eleva los brazos abiertos con pulgares al techo y el cuello largo.',
        ],
        position: 'prone',
        muscles: REAR,
        easier: 'wall-hand-push-back',
      },
      'stability-ball-reverse-fly': {
        en: ['Ball reverse fly', 'Chest on the ball, arms wide, shoulder blades together and neck long.'],
        es: [
          'Apertura inversa sobre fitball',
          'Pecho en el balón, brazos abiertos, omóplatos juntos y cuello largo.',
        ],
        equipment: ['stability-ball'],
        position: 'prone-raised',
        muscles: REAR,
        tags: ['unstable-surface'],
        easier: 'prone-reverse-fly',
      },
      'stability-ball-dumbbell-rear-raise': {
        en: [
          'Ball dumbbell rear raise',
          'Belly on the ball, raise light weights to the sides and do not rock.',
        ],
        es: [
          'Pájaros con mancuernas en fitball',
          'Abdomen en el balón, abre pesos ligeros a los lados sin balancearte.',
        ],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'prone-raised',
        muscles: REAR,
        tags: ['unstable-surface', 'abdominal-pressure'],
        easier: 'stability-ball-reverse-fly',
      },
      'dumbbell-seated-scaption': {
        en: ['Seated dumbbell scaption', 'Light weights, thumbs up, in a V and not above the shoulders.'],
        es: [
          'Elevación en el plano escapular en silla con mancuernas',
          'Pesos ligeros, pulgares arriba, en V y sin pasar de los hombros.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
        easier: 'seated-scaption',
        forBeginners: true,
      },
      'dumbbell-standing-scaption': {
        en: [
          'Standing dumbbell scaption',
          'Grow tall first, then float the weights up in a V and stop below the shoulders.',
        ],
        es: [
          'Elevación en el plano escapular de pie con mancuernas',
          'Primero crece, luego sube los pesos en V y para bajo los hombros.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-seated-scaption',
      },
      'dumbbell-single-leg-scaption': {
        en: ['Single-leg dumbbell scaption', 'Stand on one foot and lift no faster than you can balance.'],
        es: [
          'Elevación en el plano escapular a una pierna',
          'De pie sobre un pie, no subas más rápido de lo que te equilibras.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'dumbbell-standing-scaption',
        notForBeginners: true,
      },
      'dumbbell-single-leg-lateral-raise': {
        en: [
          'Single-leg dumbbell lateral raise',
          'Level hips on one leg, elbows lead, stop under shoulder height.',
        ],
        es: [
          'Elevación lateral a una pierna',
          'Cadera nivelada sobre una pierna, guían los codos y paras bajo el hombro.',
        ],
        equipment: ['dumbbells'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'dumbbell-standing-scaption',
        notForBeginners: true,
      },
      'band-seated-lateral-raise': {
        en: [
          'Seated band lateral raise',
          'Band under the feet, open the elbows to just under the shoulders and come down slowly.',
        ],
        es: [
          'Elevación lateral en silla con banda',
          'Banda bajo los pies, abre los codos hasta casi los hombros y baja despacio.',
        ],
        equipment: ['bands'],
        position: 'seated',
        forBeginners: true,
      },
      'cable-single-arm-lateral-raise': {
        en: ['Single-arm cable lateral raise', 'Pulley low behind you, lead with the elbow and stand still.'],
        es: [
          'Elevación lateral a un brazo en polea',
          'Polea baja por detrás, guía con el codo y no te muevas.',
        ],
        equipment: ['cable'],
        sides: 2,
      },
      'cable-single-arm-rear-fly': {
        en: ['Single-arm cable rear fly', 'Draw a wide arc at chest height and keep the trunk facing ahead.'],
        es: [
          'Apertura posterior a un brazo en polea',
          'Dibuja un arco amplio a la altura del pecho con el tronco al frente.',
        ],
        equipment: ['cable'],
        sides: 2,
        muscles: REAR,
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'strength', pattern: 'shoulder-raise', muscles: RAISE, isolation: true },
    {
      'strong-self-resisted-lateral-raise': {
        en: [
          'Strong self-resisted lateral raise',
          'The other hand presses down so hard that the arm just wins, breathing out.',
        ],
        es: [
          'Elevación lateral autorresistida fuerte',
          'La otra mano frena tanto que el brazo gana por poco, soltando el aire.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'self-resisted-lateral-raise',
      },
      'towel-front-raise': {
        en: [
          'Towel front raise',
          'One hand lifts the towel to chest height while the other pulls its end down.',
        ],
        es: [
          'Elevación frontal con toalla',
          'Una mano sube la toalla hasta el pecho mientras la otra tira del extremo hacia abajo.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'seated-scaption',
      },
      'feet-out-wall-hand-push-back': {
        en: [
          'Feet-out wall T push-off',
          'Feet further from the wall, straight arms press you away without shrugging.',
        ],
        es: [
          'Empuje en T con pies lejos',
          'Pies más lejos de la pared, los brazos rectos te separan sin encoger los hombros.',
        ],
        position: 'supported',
        muscles: REAR,
        makeshift: true,
        easier: 'wall-hand-push-back',
      },
      'floor-t-push-off': {
        en: [
          'Floor T push-off',
          'On your back, wide straight arms press the floor until the upper back lifts.',
        ],
        es: [
          'Empuje en T en el suelo',
          'Boca arriba, los brazos rectos y abiertos empujan hasta elevar la espalda alta.',
        ],
        position: 'supine',
        muscles: REAR,
        makeshift: true,
        easier: 'wall-hand-push-back',
      },
      'dumbbell-lateral-raise': {
        en: [
          'Dumbbell lateral raise',
          'Lead with the elbows to just under shoulder height and lower without dropping.',
        ],
        es: [
          'Elevaciones laterales con mancuernas',
          'Guía con los codos hasta casi el hombro y baja sin soltar.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-standing-scaption',
      },
      'dumbbell-scaption': {
        en: [
          'Dumbbell scaption',
          'Thumbs up, lift half-way between front and side, and stop under shoulder height.',
        ],
        es: [
          'Elevaciones en el plano escapular',
          'Pulgares arriba, sube a medio camino entre delante y al lado y para bajo el hombro.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-standing-scaption',
      },
      'band-scaption': {
        en: [
          'Band scaption',
          'Stand on the band, thumbs up, lift between front and side to just under the shoulder.',
        ],
        es: [
          'Elevaciones escapulares con banda',
          'Pisa la banda, pulgares arriba, sube entre delante y al lado hasta casi el hombro.',
        ],
        equipment: ['bands'],
        easier: 'band-seated-lateral-raise',
      },
      'dumbbell-seated-lateral-raise': {
        en: ['Seated dumbbell lateral raise', 'Sit at the edge of a chair or bench and leave the swing out.'],
        es: [
          'Elevaciones laterales en silla',
          'Siéntate al borde de una silla o banco y elimina el balanceo.',
        ],
        equipment: ['dumbbells'],
        position: 'seated',
        easier: 'dumbbell-seated-scaption',
      },
      'dumbbell-front-raise': {
        en: ['Dumbbell front raise', 'Raise to chest height with long arms, ribs over the pelvis.'],
        es: [
          'Elevaciones frontales con mancuernas',
          'Sube hasta el pecho con los brazos largos y las costillas sobre la pelvis.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-standing-scaption',
      },
      'dumbbell-bent-over-rear-raise': {
        en: [
          'Bent-over dumbbell rear raise',
          'Hinge with a long back and open the arms with the little fingers leading.',
        ],
        es: [
          'Pájaros con mancuernas',
          'Inclínate con la espalda larga y abre los brazos guiando con los meñiques.',
        ],
        equipment: ['dumbbells'],
        muscles: REAR,
        tags: ['bent-over-unsupported', 'hinge-loaded'],
      },
      'dumbbell-side-lying-rear-raise': {
        en: [
          'Side-lying dumbbell rear raise',
          'On your side, lift the weight from in front of the chest to the ceiling.',
        ],
        es: ['Apertura posterior de lado', 'De lado, eleva el peso desde delante del pecho hacia el techo.'],
        equipment: ['dumbbells'],
        position: 'side-lying',
        sides: 2,
        muscles: REAR,
      },
      'dumbbell-incline-rear-raise': {
        en: [
          'Chest-supported dumbbell rear raise',
          'Lie on the incline bench and sweep the weights out, not back.',
        ],
        es: [
          'Pájaros con pecho apoyado',
          'Túmbate en el banco inclinado y abre los pesos hacia fuera, no hacia atrás.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'prone-raised',
        muscles: REAR,
      },
      'cable-lateral-raise': {
        en: [
          'Cable lateral raise',
          'Let the pulley start the arm across the body and lift past the hip slowly.',
        ],
        es: [
          'Elevación lateral en polea',
          'Empieza con el brazo cruzado por la polea y pasa la cadera despacio.',
        ],
        equipment: ['cable'],
        sides: 2,
        easier: 'cable-single-arm-lateral-raise',
      },
      'cable-rear-fly': {
        en: ['Cable rear fly', 'Cross the cables, open wide at chest height and pause.'],
        es: ['Apertura posterior en poleas', 'Cruza los cables, abre a la altura del pecho y haz una pausa.'],
        equipment: ['cable'],
        muscles: REAR,
      },
      'machine-rear-fly': {
        en: ['Machine rear fly', 'Chest on the pad, push the handles apart with the backs of the shoulders.'],
        es: [
          'Apertura posterior en máquina',
          'Pecho en el apoyo, separa los agarres con la parte posterior del hombro.',
        ],
        equipment: ['machines'],
        position: 'seated',
        muscles: REAR,
        tags: ['abdominal-pressure'],
      },
      'machine-lateral-raise': {
        en: ['Machine lateral raise', 'Elbows on the pads, lift them to just under the shoulders.'],
        es: ['Elevaciones laterales en máquina', 'Codos en los apoyos y súbelos hasta casi los hombros.'],
        equipment: ['machines'],
        position: 'seated',
      },
      'band-lateral-raise': {
        en: [
          'Band lateral raise',
          'Stand on the band, soft elbows, and win the last inches under shoulder height.',
        ],
        es: [
          'Elevaciones laterales con banda',
          'Pisa la banda, codos semiflexionados y gana los últimos centímetros bajo el hombro.',
        ],
        equipment: ['bands'],
        easier: 'band-seated-lateral-raise',
      },
    },
  ),
  ...exercises(
    {
      ...shared,
      level: 'strength',
      pattern: 'shoulder-raise',
      muscles: ['deltoids', 'upper-trapezius', 'biceps-brachii'],
      tags: ['upright-row'],
      // Two joints, but dosed by feel like the raises: nobody should chase a record on it.
      isolation: true,
    },
    {
      'dumbbell-upright-row': {
        en: [
          'Dumbbell upright row',
          'Hands apart, elbows lead and stop level with the chest, never at the ears.',
        ],
        es: [
          'Remo al mentón con mancuernas',
          'Manos separadas, guían los codos y paran a la altura del pecho, nunca en las orejas.',
        ],
        equipment: ['dumbbells'],
      },
      'cable-upright-row': {
        en: ['Cable upright row', 'Rope in both hands, pull up close to the body to chest height.'],
        es: ['Remo al mentón en polea', 'Cuerda en las dos manos, sube cerca del cuerpo hasta el pecho.'],
        equipment: ['cable'],
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'power', pattern: 'shoulder-raise', muscles: RAISE, isolation: true },
    {
      'fast-self-resisted-lateral-raise': {
        en: [
          'Fast self-resisted lateral raise',
          'Break out quickly against a light hand and come back slowly.',
        ],
        es: [
          'Elevación lateral autorresistida rápida',
          'Abre rápido contra una mano suave y vuelve despacio.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'self-resisted-lateral-raise',
      },
      'explosive-wall-hand-push-back': {
        en: [
          'Explosive wall T push-off',
          'Straight arms throw you off the wall, then lean back under control.',
        ],
        es: [
          'Empuje explosivo en T contra la pared',
          'Los brazos rectos te lanzan de la pared y vuelves con control.',
        ],
        position: 'supported',
        muscles: REAR,
        makeshift: true,
        easier: 'wall-hand-push-back',
        tags: ['contact-fall'],
      },
      'fast-prone-reverse-fly': {
        en: ['Fast prone reverse fly', 'Flick wide arms up off the floor, freeze, and lower softly.'],
        es: [
          'Apertura inversa rápida boca abajo',
          'Despega los brazos abiertos de golpe, congela y baja suave.',
        ],
        position: 'prone',
        muscles: REAR,
        easier: 'prone-reverse-fly',
      },
      'dumbbell-speed-lateral-raise': {
        en: [
          'Dumbbell speed lateral raise',
          'Very light weights, quick out to below shoulder height, slow in.',
        ],
        es: [
          'Elevaciones laterales rápidas',
          'Pesos muy ligeros, abre rápido hasta casi el hombro y cierra lento.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-lateral-raise',
      },
      'dumbbell-speed-front-raise': {
        en: ['Dumbbell speed front raise', 'Very light weights shoot to chest height and stop there.'],
        es: ['Elevaciones frontales rápidas', 'Pesos muy ligeros suben de golpe al pecho y se detienen ahí.'],
        equipment: ['dumbbells'],
        easier: 'dumbbell-front-raise',
      },
      'medicine-ball-front-toss': {
        en: [
          'Medicine ball front toss',
          'A light ball, long arms swing it from the thighs to chest height and let it go at the wall.',
        ],
        es: [
          'Lanzamiento frontal con brazos largos',
          'Balón ligero, con brazos largos llévalo de los muslos al pecho y suéltalo contra la pared.',
        ],
        equipment: ['medicine-ball'],
        tags: ['ballistic-arms'],
      },
      'band-speed-rear-fly': {
        en: [
          'Band speed rear fly',
          'Light band in both hands at chest height, fling it open and close it slowly.',
        ],
        es: [
          'Apertura posterior rápida con banda',
          'Banda ligera en las dos manos a la altura del pecho, ábrela de golpe y ciérrala despacio.',
        ],
        equipment: ['bands'],
        muscles: REAR,
      },
      'cable-speed-lateral-raise': {
        en: ['Cable speed lateral raise', 'Light pulley, fast elbow, slow way home.'],
        es: ['Elevación lateral rápida en polea', 'Polea ligera, codo rápido y vuelta lenta.'],
        equipment: ['cable'],
        sides: 2,
        easier: 'cable-lateral-raise',
      },
    },
  ),
];
