import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

const PRESS = ['pectoralis-major', 'triceps-brachii', 'deltoids'] as const;
const FLY = ['pectoralis-major', 'deltoids'] as const;

/**
 * Chest. Stabilization: push-ups along their line (OPT reference 6.4), presses with one arm, on a ball or standing. Strength: steady
 * presses and flyes. Power: pushes made fast, and throws.
 */
export const CHEST: readonly Exercise[] = [
  ...exercises(
    {
      component: 'resistance',
      level: 'stabilization',
      bodyPart: 'chest',
      pattern: 'horizontal-push',
      region: 'upper',
      muscles: PRESS,
    },
    {
      'wall-push-up': {
        en: ['Wall push-up', 'Lean into the wall in one straight line and push it away without shrugging.'],
        es: [
          'Flexión en la pared',
          'Déjate caer hacia la pared en línea recta y empújala sin encoger los hombros.',
        ],
        position: 'supported',
        forBeginners: true,
      },
      'chair-push-up': {
        en: [
          'Incline push-up on a chair',
          'Hands on a chair that cannot slide, lower the chest to its edge in one piece.',
        ],
        es: [
          'Flexión inclinada en una silla',
          'Manos en una silla que no resbale, baja el pecho al borde con el cuerpo en bloque.',
        ],
        position: 'supported',
        easier: 'wall-push-up',
        forBeginners: true,
      },
      'push-up': {
        en: ['Push-up', 'Lower slowly with glutes and belly firm, and press the floor away to the end.'],
        es: [
          'Flexión de brazos',
          'Baja despacio con glúteos y abdomen firmes y empuja el suelo hasta el final.',
        ],
        position: 'prone',
        easier: 'lowering-push-up',
      },
      'feet-raised-push-up': {
        en: [
          'Feet-raised push-up',
          'Feet on a stair or chair, keep the low back from sagging as you come down.',
        ],
        es: [
          'Flexión con pies elevados',
          'Pies en un escalón o silla, evita que se hunda la zona lumbar al bajar.',
        ],
        position: 'prone',
        // Feet on a chair bring the head below the heart at the bottom.
        tags: ['inverted'],
        easier: 'push-up',
        notForBeginners: true,
      },
      'stability-ball-push-up': {
        en: [
          'Hands-on-ball push-up',
          'Grip the sides of the ball with braced fingers and keep it still under you.',
        ],
        es: [
          'Flexión con manos en el fitball',
          'Sujeta el balón por los lados con los dedos firmes y mantenlo quieto.',
        ],
        equipment: ['stability-ball'],
        position: 'prone',
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'feet-raised-push-up',
        notForBeginners: true,
      },
      'staggered-hands-wall-push-up': {
        en: [
          'Staggered-hands wall push-up',
          'One hand higher than the other, keep both elbows close to the ribs.',
        ],
        es: [
          'Flexión en la pared con manos escalonadas',
          'Una mano más alta que la otra y los dos codos cerca de las costillas.',
        ],
        position: 'supported',
        sides: 2,
        easier: 'wall-push-up',
        forBeginners: true,
      },
      'single-arm-wall-push-up': {
        en: [
          'Single-arm wall push-up',
          'Put the hand in front of the breastbone and do not let the chest turn.',
        ],
        es: [
          'Flexión en la pared a un brazo',
          'Coloca la mano frente al esternón y no dejes girar el pecho.',
        ],
        position: 'supported',
        sides: 2,
        easier: 'staggered-hands-wall-push-up',
        notForBeginners: true,
      },
      'knee-push-up': {
        en: [
          'Knee push-up',
          'Weight on the thighs just above the kneecaps, on a folded towel; from there to the head stay one plank.',
        ],
        es: [
          'Flexión con rodillas apoyadas',
          'Apoya los muslos justo encima de las rótulas sobre una toalla doblada; desde ahí hasta la cabeza eres una tabla.',
        ],
        position: 'prone',
        easier: 'chair-push-up',
        forBeginners: true,
      },
      'lowering-push-up': {
        en: [
          'Lowering push-up',
          'Come down on your toes slowly, then set the thighs down to push back up; stop when you start to drop.',
        ],
        es: [
          'Flexión solo de bajada',
          'Baja despacio sobre las puntas y apoya los muslos para subir; para cuando empieces a caer.',
        ],
        position: 'prone',
        easier: 'knee-push-up',
        mostReps: 8,
      },
      'single-leg-push-up': {
        en: [
          'Single-leg push-up',
          'Float one foot and keep the pelvis as level as with two; change the foot half-way.',
        ],
        es: [
          'Flexión con una pierna elevada',
          'Despega un pie y mantén la pelvis tan nivelada como con los dos; cambia de pie a la mitad.',
        ],
        position: 'prone',
        tags: ['single-leg'],
        easier: 'push-up',
        notForBeginners: true,
      },
      'stability-ball-wall-push-up': {
        en: ['Wall push-up on a ball', 'Pin the ball to the wall at chest height and do not let it roll.'],
        es: [
          'Flexión en la pared con fitball',
          'Fija el balón en la pared a la altura del pecho y no lo dejes rodar.',
        ],
        equipment: ['stability-ball'],
        position: 'supported',
        tags: ['unstable-surface'],
        easier: 'wall-push-up',
      },
      'suspension-push-up': {
        en: ['Suspension push-up', 'Lean into the straps only as far as they stay quiet.'],
        es: ['Flexión en suspensión', 'Inclínate sobre las correas solo mientras no tiemblen.'],
        equipment: ['suspension-trainer'],
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'feet-raised-push-up',
        notForBeginners: true,
      },
      'dumbbell-floor-press': {
        en: ['Dumbbell floor press', 'Let the upper arms touch the floor softly, pause, then press.'],
        es: [
          'Press con mancuernas en el suelo',
          'Deja que los brazos toquen el suelo con suavidad, haz una pausa y empuja.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
      },
      'dumbbell-single-arm-floor-press': {
        en: [
          'Single-arm dumbbell floor press',
          'Press one weight and keep both shoulder blades heavy on the floor.',
        ],
        es: [
          'Press en el suelo con una mancuerna',
          'Empuja un solo peso con los dos omóplatos pegados al suelo.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        sides: 2,
        easier: 'dumbbell-floor-press',
      },
      'dumbbell-single-arm-bench-press': {
        en: [
          'Single-arm dumbbell bench press',
          'Brace the belly so that the free side does not lift off the bench.',
        ],
        es: [
          'Press de banca con una mancuerna',
          'Activa el abdomen para que el lado libre no se despegue del banco.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'supine-raised',
        sides: 2,
        easier: 'dumbbell-floor-press',
      },
      'stability-ball-dumbbell-chest-press': {
        en: [
          'Ball dumbbell chest press',
          'Head and shoulders on the ball, hips as high as a table while you press.',
        ],
        es: [
          'Press de pecho con mancuernas en fitball',
          'Cabeza y hombros en el balón y la cadera alta como una mesa mientras empujas.',
        ],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'supine-raised',
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'dumbbell-floor-press',
      },
      'stability-ball-single-arm-chest-press': {
        en: ['Single-arm ball chest press', 'Squeeze the glutes and let nothing but the working arm move.'],
        es: [
          'Press de pecho a un brazo en fitball',
          'Aprieta los glúteos y que solo se mueva el brazo que trabaja.',
        ],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'supine-raised',
        sides: 2,
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'stability-ball-dumbbell-chest-press',
        notForBeginners: true,
      },
      'band-seated-chest-press': {
        en: [
          'Seated band chest press',
          'Wrap the band around the backrest and press out tall, shoulders low.',
        ],
        es: [
          'Press de pecho sentado con banda',
          'Pasa la banda por el respaldo y empuja con la espalda recta y los hombros bajos.',
        ],
        equipment: ['bands'],
        position: 'seated',
        forBeginners: true,
      },
      'band-standing-chest-press': {
        en: [
          'Standing band chest press',
          'Band in a closed door at chest height, behind you; ribs over the pelvis, press straight ahead.',
        ],
        es: [
          'Press de pecho de pie con banda',
          'Banda en una puerta cerrada a la altura del pecho, detrás; costillas sobre la pelvis y empuja al frente.',
        ],
        equipment: ['bands'],
        easier: 'band-seated-chest-press',
      },
      'cable-standing-chest-press': {
        en: [
          'Standing cable chest press',
          'Stand tall between the pulleys and press without leaning into them.',
        ],
        es: [
          'Press de pecho de pie en polea',
          'De pie entre las poleas, con la espalda larga, empuja sin echarte hacia delante.',
        ],
        equipment: ['cable'],
      },
      'cable-single-arm-chest-press': {
        en: [
          'Single-arm standing cable press',
          'Feet staggered, press and refuse the turn the cable asks for.',
        ],
        es: [
          'Press de pecho a un brazo en polea',
          'Pies escalonados, empuja y no cedas al giro que pide la polea.',
        ],
        equipment: ['cable'],
        sides: 2,
        easier: 'cable-standing-chest-press',
      },
      'cable-single-leg-chest-press': {
        en: [
          'Single-leg cable chest press',
          'Stand on one soft knee and press only as far as you stay level.',
        ],
        es: [
          'Press de pecho en polea a una pierna',
          'Sobre una rodilla semiflexionada, empuja solo mientras la cadera siga nivelada.',
        ],
        equipment: ['cable'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'cable-standing-chest-press',
        notForBeginners: true,
      },
      'slow-machine-chest-press': {
        en: [
          'Slow machine chest press',
          'A light stack: press, come back slowly, and pause before the plates touch.',
        ],
        es: [
          'Press de pecho lento en máquina',
          'Poco peso: empuja, vuelve despacio y para antes de que toquen las placas.',
        ],
        equipment: ['machines'],
        position: 'seated',
        forBeginners: true,
      },
      'machine-single-arm-chest-press': {
        en: ['Single-arm machine chest press', 'Press with one arm and stay square against the pad.'],
        es: ['Press de pecho a un brazo en máquina', 'Empuja con un brazo sin girarte sobre el respaldo.'],
        equipment: ['machines'],
        position: 'seated',
        sides: 2,
        easier: 'slow-machine-chest-press',
      },
    },
  ),
  ...exercises(
    {
      component: 'resistance',
      level: 'strength',
      bodyPart: 'chest',
      pattern: 'horizontal-push',
      region: 'upper',
      muscles: PRESS,
    },
    {
      'barbell-bench-press': {
        en: [
          'Barbell bench press',
          'Set the shoulder blades, touch the lower chest and drive back over the shoulders. Set the safety bars or have a spotter.',
        ],
        es: [
          'Press de banca con barra',
          'Fija los omóplatos, toca la parte baja del pecho y empuja hasta encima de los hombros. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell', 'bench'],
        position: 'supine-raised',
        tags: ['valsalva', 'wide-grip-press'],
      },
      'barbell-incline-bench-press': {
        en: [
          'Incline barbell bench press',
          'Bench at 30 degrees in a rack, touch below the collarbones with the elbows under the bar. Set the safety bars or have a spotter.',
        ],
        es: [
          'Press inclinado con barra',
          'Banco a 30 grados en el rack, toca bajo las clavículas con los codos debajo de la barra. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell', 'bench'],
        position: 'inclined',
        tags: ['valsalva', 'wide-grip-press'],
      },
      'barbell-floor-press': {
        en: [
          'Barbell floor press',
          'Rest the upper arms on the floor for a beat before every press. Set the safety bars or have a spotter.',
        ],
        es: [
          'Press con barra en el suelo',
          'Apoya los brazos en el suelo un instante antes de cada empuje. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell'],
        position: 'supine',
        tags: ['valsalva'],
      },
      'dumbbell-bench-press': {
        en: ['Dumbbell bench press', 'Lower to the sides of the chest and press up and slightly together.'],
        es: [
          'Press de banca con mancuernas',
          'Baja hasta los lados del pecho y sube juntando un poco las mancuernas.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'supine-raised',
      },
      'dumbbell-incline-bench-press': {
        en: [
          'Incline dumbbell bench press',
          'Bench at 30 degrees, shoulder blades in the pad and wrists over the elbows.',
        ],
        es: [
          'Press inclinado con mancuernas',
          'Banco a 30 grados, los omóplatos en el respaldo y las muñecas sobre los codos.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'inclined',
      },
      'dumbbell-neutral-grip-floor-press': {
        en: [
          'Neutral-grip dumbbell floor press',
          'Palms face each other and the elbows brush the ribs on the way down.',
        ],
        es: [
          'Press en el suelo con agarre neutro',
          'Palmas enfrentadas y codos rozando las costillas al bajar.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        easier: 'dumbbell-floor-press',
      },
      'dumbbell-squeeze-floor-press': {
        en: [
          'Dumbbell squeeze press on the floor',
          'Crush the two weights together all the way up and down.',
        ],
        es: [
          'Press con mancuernas juntas en el suelo',
          'Aprieta una mancuerna contra la otra durante todo el recorrido.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        neverHeavy: true,
      },
      'dumbbell-floor-fly': {
        en: [
          'Dumbbell floor fly',
          'Open the arms with soft elbows until they touch the floor, then hug a barrel.',
        ],
        es: [
          'Aperturas con mancuernas en el suelo',
          'Abre los brazos con codos semiflexionados hasta tocar el suelo y cierra como abrazando un barril.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        muscles: FLY,
        isolation: true,
        neverHeavy: true,
      },
      'dumbbell-fly': {
        en: ['Dumbbell fly', 'Open only until the chest stretches, elbows bent the same all the way.'],
        es: [
          'Aperturas con mancuernas',
          'Abre solo hasta notar que el pecho se estira, con el codo siempre igual de flexionado.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'supine-raised',
        muscles: FLY,
        isolation: true,
        tags: ['wide-grip-press'],
        easier: 'dumbbell-floor-fly',
        neverHeavy: true,
      },
      'machine-chest-press': {
        en: [
          'Machine chest press',
          'Handles at mid-chest, press without letting the shoulders come forward.',
        ],
        es: [
          'Press de pecho en máquina',
          'Agarres a media altura del pecho, empuja sin adelantar los hombros.',
        ],
        equipment: ['machines'],
        position: 'seated',
      },
      'machine-chest-fly': {
        en: ['Machine chest fly', 'Bring the elbows together with the chest, not with the hands.'],
        es: ['Aperturas en máquina', 'Junta los codos con el pecho, no con las manos.'],
        equipment: ['machines'],
        position: 'seated',
        muscles: FLY,
        isolation: true,
        tags: ['wide-grip-press'],
      },
      'cable-seated-chest-press': {
        en: [
          'Seated cable chest press',
          'Backrest upright, sit tall against it and press both handles to eye distance.',
        ],
        es: [
          'Press de pecho sentado en polea',
          'Respaldo vertical, siéntate con la espalda apoyada y lleva los dos agarres al frente.',
        ],
        equipment: ['cable', 'bench'],
        position: 'seated',
      },
      'cable-fly': {
        en: [
          'Cable fly',
          'One foot forward, sweep the hands together at chest height and let them go slowly.',
        ],
        es: ['Cruce de poleas', 'Un pie delante, junta las manos a la altura del pecho y suelta despacio.'],
        equipment: ['cable'],
        muscles: FLY,
        isolation: true,
        tags: ['wide-grip-press'],
      },
      'staggered-hands-chair-push-up': {
        en: [
          'Staggered-hands push-up on a chair',
          'One hand at the front edge of the seat, one nearer the back; the chest goes down between them, and the hands change half-way.',
        ],
        es: [
          'Flexión en una silla con manos escalonadas',
          'Una mano en el borde del asiento, la otra más atrás; el pecho baja entre las dos y a la mitad cambias de mano.',
        ],
        position: 'supported',
        easier: 'chair-push-up',
        neverHeavy: true,
        forBeginners: true,
      },
      'stair-push-up': {
        en: [
          'Push-up on a low stair',
          'Hands on the second or third stair, body in one line, bring the chest to its edge and push away.',
        ],
        es: [
          'Flexión en un escalón bajo',
          'Manos en el segundo o tercer escalón, cuerpo en línea, lleva el pecho al borde y empuja.',
        ],
        position: 'supported',
        easier: 'chair-push-up',
        neverHeavy: true,
        forBeginners: true,
      },
      'band-heavy-chest-press': {
        en: [
          'Heavy band chest press',
          'Strong band in the door behind you, one foot back; the last reps should slow down by themselves.',
        ],
        es: [
          'Press de pecho con banda fuerte',
          'Banda dura en la puerta, detrás, y un pie atrás; las últimas repeticiones deben frenarse solas.',
        ],
        equipment: ['bands'],
        easier: 'band-standing-chest-press',
      },
      'wide-push-up': {
        en: ['Wide push-up', 'Hands a palm wider than the shoulders, elbows angled back, chest low.'],
        es: [
          'Flexión abierta',
          'Manos un palmo más abiertas que los hombros, codos hacia atrás y pecho bajo.',
        ],
        position: 'prone',
        tags: ['wide-grip-press'],
        easier: 'push-up',
        neverHeavy: true,
        notForBeginners: true,
      },
      'staggered-hands-push-up': {
        en: [
          'Staggered-hands push-up',
          'One hand forward, one by the ribs, and share the weight evenly; change hands half-way.',
        ],
        es: [
          'Flexión con manos escalonadas',
          'Una mano delante y la otra junto a las costillas, repartiendo el peso; cambia de mano a la mitad.',
        ],
        position: 'prone',
        easier: 'push-up',
        neverHeavy: true,
        notForBeginners: true,
      },
      'sliding-towel-push-up': {
        en: [
          'Push-up with a sliding hand',
          'One hand on a towel slides out as you lower and comes home as you press.',
        ],
        es: [
          'Flexión con mano deslizante',
          'Una mano sobre una toalla se desliza al bajar y vuelve al empujar.',
        ],
        position: 'prone',
        sides: 2,
        easier: 'staggered-hands-push-up',
        neverHeavy: true,
        notForBeginners: true,
        mostReps: 6,
      },
      'archer-push-up': {
        en: [
          'Archer push-up',
          'Shift over one arm while the other stays long, then press back to the middle.',
        ],
        es: [
          'Flexión de arquero',
          'Desplázate sobre un brazo con el otro estirado y vuelve al centro empujando.',
        ],
        position: 'prone',
        sides: 2,
        tags: ['wide-grip-press'],
        easier: 'staggered-hands-push-up',
        neverHeavy: true,
        notForBeginners: true,
        mostReps: 6,
      },
      'single-arm-chair-push-up': {
        en: [
          'Single-arm push-up on a chair',
          'Feet wide, one hand on a chair against the wall, and keep the hips square.',
        ],
        es: [
          'Flexión a un brazo en una silla',
          'Pies separados, una mano en una silla contra la pared y la cadera al frente.',
        ],
        position: 'supported',
        sides: 2,
        easier: 'single-arm-wall-push-up',
        neverHeavy: true,
        notForBeginners: true,
        mostReps: 6,
      },
      'palm-press-out': {
        en: [
          'Palm press-out',
          'Sit tall, press the palms together hard and push them away and back while breathing.',
        ],
        es: [
          'Press de palmas al frente',
          'Siéntate con la espalda recta, aprieta las palmas con fuerza y aléjalas y acércalas respirando.',
        ],
        position: 'seated',
        makeshift: true,
        tags: ['isometric-long'],
      },
    },
  ),
  ...exercises(
    {
      component: 'resistance',
      level: 'power',
      bodyPart: 'chest',
      pattern: 'horizontal-push',
      region: 'upper',
      muscles: PRESS,
    },
    {
      'explosive-wall-push-up': {
        en: [
          'Explosive wall push-up',
          'Push so fast that the hands leave the wall, and catch yourself softly.',
        ],
        es: [
          'Flexión explosiva en la pared',
          'Empuja tan rápido que las manos dejen la pared y recíbete con suavidad.',
        ],
        position: 'supported',
        tags: ['impact', 'ballistic-arms'],
        easier: 'speed-wall-push-up',
      },
      'speed-wall-push-up': {
        en: [
          'Speed wall push-up',
          'Sink to the wall slowly, push straight as fast as you can, and keep the palms on it.',
        ],
        es: [
          'Flexión rápida en la pared',
          'Acércate despacio a la pared y estira los brazos lo más rápido posible sin despegar las palmas.',
        ],
        position: 'supported',
        easier: 'wall-push-up',
        forBeginners: true,
      },
      'speed-chair-push-up': {
        en: [
          'Speed push-up on a chair',
          'Chair against the wall, down under control and up in a flash, hands never leaving the seat.',
        ],
        es: [
          'Flexión rápida en una silla',
          'Silla contra la pared, baja con control y sube en un destello sin soltar el asiento.',
        ],
        position: 'supported',
        easier: 'speed-wall-push-up',
      },
      'plyometric-chair-push-up': {
        en: [
          'Plyometric push-up on a chair',
          'From a chair against the wall, burst up until the hands float, land with soft elbows.',
        ],
        es: [
          'Flexión pliométrica en una silla',
          'Con la silla contra la pared, sube de golpe hasta despegar las manos y cae con codos semiflexionados.',
        ],
        position: 'supported',
        tags: ['impact', 'ballistic-arms'],
        easier: 'speed-chair-push-up',
        notForBeginners: true,
      },
      'speed-push-up': {
        en: ['Speed push-up', 'Drop under control and snap to the top with the hands still on the floor.'],
        es: ['Flexión rápida', 'Baja con control y sube de un latigazo sin despegar las manos del suelo.'],
        position: 'prone',
        easier: 'push-up',
      },
      'plyometric-push-up': {
        en: ['Plyometric push-up', 'Throw the floor away, land on soft elbows and flow into the next one.'],
        es: [
          'Flexión pliométrica',
          'Lanza el suelo lejos, cae con codos semiflexionados y enlaza la siguiente.',
        ],
        position: 'prone',
        tags: ['impact', 'ballistic-arms'],
        easier: 'speed-push-up',
        notForBeginners: true,
      },
      'medicine-ball-chest-pass': {
        en: [
          'Two-arm medicine ball chest pass',
          'Step in and fire the ball at the wall straight from the chest.',
        ],
        es: ['Pase de pecho con balón medicinal', 'Da un paso y dispara el balón a la pared desde el pecho.'],
        equipment: ['medicine-ball'],
        tags: ['ballistic-arms'],
      },
      'medicine-ball-single-arm-chest-pass': {
        en: [
          'Single-arm medicine ball chest pass',
          'Steady the ball with the free hand and put it like a shot at chest height.',
        ],
        es: [
          'Pase de pecho a un brazo con balón medicinal',
          'Sujeta el balón con la mano libre y lánzalo como un peso a la altura del pecho.',
        ],
        equipment: ['medicine-ball'],
        sides: 2,
        easier: 'medicine-ball-chest-pass',
        tags: ['ballistic-arms'],
      },
      'medicine-ball-supine-chest-throw': {
        en: [
          'Lying medicine ball chest throw',
          'Shoot the ball straight up from the chest and catch it with giving elbows.',
        ],
        es: [
          'Lanzamiento de pecho tumbado',
          'Lanza el balón recto hacia arriba desde el pecho y recíbelo cediendo con los codos.',
        ],
        equipment: ['medicine-ball'],
        position: 'supine',
        tags: ['ballistic-arms'],
      },
      'dumbbell-speed-floor-press': {
        en: [
          'Dumbbell speed floor press',
          'Light weights, a dead stop on the floor, and up as fast as you can hold on to them.',
        ],
        es: [
          'Press rápido con mancuernas en el suelo',
          'Pesos ligeros, parada en el suelo y arriba tan rápido como los controles.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        easier: 'dumbbell-neutral-grip-floor-press',
      },
      'dumbbell-speed-bench-press': {
        en: ['Dumbbell speed bench press', 'Light weights, controlled down, as fast as possible up.'],
        es: [
          'Press de banca rápido con mancuernas',
          'Pesos ligeros, bajada controlada y subida lo más rápida posible.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'supine-raised',
        easier: 'dumbbell-bench-press',
      },
      'barbell-speed-bench-press': {
        en: [
          'Barbell speed bench press',
          'Move a light bar with full intent and stop when it slows down. Set the safety bars or have a spotter.',
        ],
        es: [
          'Press de banca rápido con barra',
          'Mueve una barra ligera con toda la intención y para cuando se frene. Coloca los topes de seguridad o pide que te asistan.',
        ],
        equipment: ['barbell', 'bench'],
        position: 'supine-raised',
        tags: ['wide-grip-press'],
        easier: 'barbell-bench-press',
      },
      'cable-speed-chest-press': {
        en: ['Cable speed chest press', 'Punch both handles forward fast and let them return slowly.'],
        es: [
          'Press de pecho rápido en polea',
          'Dispara los dos agarres al frente y deja que vuelvan despacio.',
        ],
        equipment: ['cable'],
        easier: 'cable-standing-chest-press',
      },
      'band-speed-chest-press': {
        en: [
          'Band speed chest press',
          'Light band in the door behind you; punch fast and do not let it snap you back.',
        ],
        es: [
          'Press de pecho rápido con banda',
          'Banda ligera en la puerta, detrás; empuja rápido y no dejes que te devuelva de golpe.',
        ],
        equipment: ['bands'],
        easier: 'band-standing-chest-press',
      },
    },
  ),
];
