import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

const ROW = ['latissimus-dorsi', 'rhomboids', 'middle-trapezius', 'biceps-brachii'] as const;
const RETRACTION = ['middle-trapezius', 'rhomboids', 'posterior-deltoid'] as const;
const PULL_DOWN = ['latissimus-dorsi', 'teres-major', 'biceps-brachii'] as const;
const ARC = ['latissimus-dorsi', 'teres-major'] as const;
const WALL_ANGEL = ['lower-trapezius', 'middle-trapezius', 'rhomboids'] as const;

const shared = { component: 'resistance', bodyPart: 'back', region: 'upper' } as const;

/**
 * Back, pulled toward the body or down. With nothing but a towel, a wall and the floor, one arm or the legs resist the other, or the
 * elbows push the body away. Pull-downs in front are not `overhead`: the arm is pulled down from there, not loaded up to it.
 */
export const BACK: readonly Exercise[] = [
  ...exercises(
    { ...shared, level: 'stabilization', pattern: 'horizontal-pull', muscles: ROW },
    {
      'wall-elbow-row': {
        en: [
          'Wall elbow row',
          'Back to the wall, drive the elbows into it and push your chest forward off the wall.',
        ],
        es: [
          'Remo de codos en la pared',
          'De espaldas a la pared, clava los codos y despega el pecho hacia delante.',
        ],
        position: 'supported',
        makeshift: true,
      },
      'single-arm-wall-elbow-row': {
        en: ['Single-arm wall elbow row', 'One elbow pushes you off the wall while the chest stays square.'],
        es: ['Remo de un codo en la pared', 'Un solo codo te separa de la pared y el pecho sigue al frente.'],
        position: 'supported',
        makeshift: true,
        sides: 2,
        easier: 'wall-elbow-row',
      },
      'seated-towel-row': {
        en: [
          'Seated towel row',
          'Loop a towel under one foot, pull the elbows back and let the leg give way slowly.',
        ],
        es: [
          'Remo sentado con toalla',
          'Pasa una toalla bajo un pie, lleva los codos atrás y cede despacio con la pierna.',
        ],
        position: 'seated',
        makeshift: true,
      },
      'seated-towel-pull-apart': {
        en: [
          'Seated towel pull-apart',
          'Keep the towel stretched and draw it to the breastbone with the shoulder blades.',
        ],
        es: [
          'Apertura con toalla en silla',
          'Mantén la toalla tensa y llévala al esternón con los omóplatos.',
        ],
        position: 'seated',
        makeshift: true,
        muscles: RETRACTION,
      },
      'wall-elbow-squeeze': {
        en: [
          'Wall W squeeze',
          'Back to the wall, press bent elbows into it and feel the shoulder blades meet.',
        ],
        es: [
          'W en la pared',
          'De espaldas a la pared, aprieta los codos doblados contra ella y junta los omóplatos.',
        ],
        position: 'supported',
        muscles: RETRACTION,
        makeshift: true,
      },
      'prone-elbow-squeeze': {
        en: [
          'Prone W squeeze',
          'Forehead down, lift bent arms and slide the shoulder blades into the back pockets.',
        ],
        es: [
          'W boca abajo',
          'Frente apoyada, eleva los brazos flexionados y lleva los omóplatos hacia los bolsillos.',
        ],
        position: 'prone',
        muscles: RETRACTION,
      },
      'stability-ball-elbow-squeeze': {
        en: ['Ball W squeeze', 'Chest on the ball, lift bent arms with long neck and still ribs.'],
        es: [
          'W sobre el fitball',
          'Pecho en el balón, eleva los brazos flexionados con el cuello largo y las costillas quietas.',
        ],
        equipment: ['stability-ball'],
        position: 'prone-raised',
        muscles: RETRACTION,
        tags: ['unstable-surface'],
        easier: 'prone-elbow-squeeze',
      },
      'dumbbell-supported-row': {
        en: [
          'Supported one-arm dumbbell row',
          'Free hand on a chair, pull to the hip and let the weight down without turning.',
        ],
        es: [
          'Remo a un brazo con apoyo',
          'Mano libre en una silla, tira hacia la cadera y baja el peso sin girarte.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        sides: 2,
      },
      'dumbbell-supported-single-leg-row': {
        en: [
          'Supported row on one leg',
          'Hand on a chair, the leg on the working side floats, hips stay level.',
        ],
        es: [
          'Remo con apoyo a una pierna',
          'Mano en una silla, la pierna del lado que trabaja flota y la cadera no gira.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        sides: 2,
        tags: ['single-leg'],
        easier: 'dumbbell-supported-row',
        notForBeginners: true,
      },
      'dumbbell-incline-alternating-row': {
        en: [
          'Alternating chest-supported row',
          'Chest on the incline bench, one elbow back at a time, the other arm waits.',
        ],
        es: [
          'Remo alterno con pecho apoyado',
          'Pecho en el banco inclinado, un codo atrás cada vez mientras el otro espera.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'prone-raised',
      },
      'stability-ball-dumbbell-row': {
        en: ['Ball dumbbell row', 'Belly on the ball, row both weights without arching the back.'],
        es: [
          'Remo con mancuernas en fitball',
          'Abdomen en el balón, rema con las dos mancuernas sin arquear la espalda.',
        ],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'prone-raised',
        tags: ['unstable-surface', 'abdominal-pressure'],
      },
      'band-seated-row': {
        en: [
          'Seated band row',
          'Band in a closed door ahead of you or around your feet, sit away from the backrest and pull to the waist.',
        ],
        es: [
          'Remo sentado con banda',
          'Banda en una puerta cerrada delante o en los pies, siéntate sin respaldo y tira hacia la cintura.',
        ],
        equipment: ['bands'],
        position: 'seated',
      },
      'band-standing-row': {
        en: [
          'Standing band row',
          'Band in a closed door at waist height, in front of you; soft knees, tall spine, squeeze before you let go.',
        ],
        es: [
          'Remo de pie con banda',
          'Banda en una puerta cerrada a la altura de la cintura, delante; rodillas semiflexionadas, espalda larga y aprieta antes de soltar.',
        ],
        equipment: ['bands'],
        easier: 'band-seated-row',
      },
      'band-face-pull': {
        en: [
          'Band face pull',
          'Band in the door at eye height, in front; pull it toward the eyes, elbows at shoulder height, thumbs back.',
        ],
        es: [
          'Face pull con banda',
          'Banda en la puerta a la altura de los ojos, delante; tira hacia ellos con los codos a la altura del hombro y los pulgares atrás.',
        ],
        equipment: ['bands'],
        muscles: RETRACTION,
      },
      'stability-ball-seated-band-row': {
        en: [
          'Band row seated on a ball',
          'Band in the door ahead, sit tall on the ball with feet wide and do not rock as you pull.',
        ],
        es: [
          'Remo con banda sentado en fitball',
          'Banda en la puerta, delante; siéntate en el balón con la espalda recta y los pies separados y tira sin balancearte.',
        ],
        equipment: ['bands', 'stability-ball'],
        position: 'seated',
        tags: ['unstable-surface', 'contact-fall'],
        easier: 'band-seated-row',
      },
      'cable-standing-row': {
        en: ['Standing cable row', 'Quarter squat, pull to the waist and stay over your feet.'],
        es: ['Remo de pie en polea', 'Un cuarto de sentadilla, tira hacia la cintura sin irte hacia atrás.'],
        equipment: ['cable'],
      },
      'cable-standing-single-arm-row': {
        en: [
          'Standing single-arm cable row',
          'Row with one arm and keep belt and shoulders facing the stack.',
        ],
        es: [
          'Remo de pie a un brazo en polea',
          'Rema con un brazo y mantén cinturón y hombros mirando a la polea.',
        ],
        equipment: ['cable'],
        sides: 2,
        easier: 'cable-standing-row',
      },
      'cable-single-leg-row': {
        en: ['Single-leg cable row', 'Stand on a soft knee and pull only as fast as you stay still.'],
        es: [
          'Remo en polea a una pierna',
          'De pie sobre una rodilla semiflexionada, tira solo tan rápido como te deje el equilibrio.',
        ],
        equipment: ['cable'],
        sides: 2,
        tags: ['single-leg'],
        easier: 'cable-standing-row',
        notForBeginners: true,
      },
      'slow-machine-row': {
        en: [
          'Slow machine row',
          'Chest on the pad, squeeze the shoulder blades, and let the handles go back slowly.',
        ],
        es: [
          'Remo lento en máquina',
          'Pecho en el apoyo, junta las escápulas y deja volver los agarres despacio.',
        ],
        equipment: ['machines'],
        position: 'seated',
        tags: ['abdominal-pressure'],
        forBeginners: true,
      },
      'machine-single-arm-row': {
        en: ['Single-arm machine row', 'Chest on the pad, one elbow travels back and the pad feels no turn.'],
        es: ['Remo a un brazo en máquina', 'Pecho en el apoyo, un codo va atrás sin que el tronco gire.'],
        equipment: ['machines'],
        position: 'seated',
        sides: 2,
        tags: ['abdominal-pressure'],
        easier: 'slow-machine-row',
      },
      'suspension-row': {
        en: ['Suspension row', 'Lean back like a board and bring the chest to the handles.'],
        es: ['Remo en suspensión', 'Échate atrás como una tabla y lleva el pecho a los agarres.'],
        equipment: ['suspension-trainer'],
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'strength', pattern: 'horizontal-pull', muscles: ROW },
    {
      'floor-elbow-row': {
        en: [
          'Floor elbow row',
          'Lying on your back, press the elbows down until the shoulder blades leave the floor.',
        ],
        es: [
          'Remo de codos en el suelo',
          'Boca arriba, empuja con los codos hasta despegar los omóplatos del suelo.',
        ],
        position: 'supine',
        makeshift: true,
        easier: 'wall-elbow-row',
      },
      'single-arm-towel-row': {
        en: [
          'Single-arm towel row',
          'Seated, one hand pulls the towel against the pushing foot as hard as form allows.',
        ],
        es: [
          'Remo a un brazo con toalla',
          'En una silla, una mano tira de la toalla contra el pie con fuerza y sin perder la técnica.',
        ],
        position: 'seated',
        makeshift: true,
        sides: 2,
        easier: 'seated-towel-row',
        tags: ['grip-max'],
      },
      'floor-seated-towel-row': {
        en: [
          'Long-seated towel row',
          'Both feet in the towel, chest proud, row against the push of the legs.',
        ],
        es: [
          'Remo con toalla en el suelo',
          'Los dos pies en la toalla, pecho alto y rema contra el empuje de las piernas.',
        ],
        position: 'floor-seated',
        makeshift: true,
        easier: 'seated-towel-row',
      },
      'low-wall-elbow-row': {
        en: [
          'Feet-out wall elbow row',
          'Walk the feet further out so that the elbows have more of you to move.',
        ],
        es: [
          'Remo de codos en la pared con pies lejos',
          'Aleja más los pies para que los codos muevan más peso.',
        ],
        position: 'supported',
        makeshift: true,
        easier: 'wall-elbow-row',
      },
      'dumbbell-row': {
        en: [
          'One-arm dumbbell row',
          'Lean on a bench or chair, take the elbow past the ribs and keep the back flat.',
        ],
        es: [
          'Remo a un brazo con mancuerna',
          'Apóyate en un banco o silla, lleva el codo detrás de las costillas con la espalda plana.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        sides: 2,
        easier: 'dumbbell-supported-row',
      },
      'dumbbell-bent-over-row': {
        en: ['Bent-over dumbbell row', 'Hinge until the trunk is nearly level and pull without jerking.'],
        es: [
          'Remo inclinado con mancuernas',
          'Flexiona la cadera hasta casi la horizontal y tira sin sacudidas.',
        ],
        equipment: ['dumbbells'],
        easier: 'dumbbell-row',
        tags: ['bent-over-unsupported', 'hinge-loaded'],
      },
      'dumbbell-underhand-bent-over-row': {
        en: [
          'Underhand bent-over dumbbell row',
          'Palms forward, elbows skim the ribs, weights to the belly.',
        ],
        es: [
          'Remo inclinado con agarre supino',
          'Palmas al frente, codos rozando las costillas y mancuernas al abdomen.',
        ],
        equipment: ['dumbbells'],
        tags: ['bent-over-unsupported', 'hinge-loaded'],
      },
      'dumbbell-incline-row': {
        en: [
          'Chest-supported dumbbell row',
          'Bench at 30 to 45 degrees, breastbone on it while both elbows go back.',
        ],
        es: [
          'Remo con pecho apoyado',
          'Banco a 30-45 grados, el esternón apoyado mientras los dos codos van atrás.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'prone-raised',
      },
      'dumbbell-incline-wide-row': {
        en: [
          'Chest-supported wide row',
          'Elbows out at shoulder height, squeeze the blades and let them spread again.',
        ],
        es: [
          'Remo abierto con pecho apoyado',
          'Codos abiertos a la altura del hombro, junta los omóplatos y deja que se separen.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'prone-raised',
        muscles: RETRACTION,
      },
      'barbell-bent-over-row': {
        en: [
          'Barbell bent-over row',
          'Lock the hinge, bring the bar to the navel and do not stand up with it.',
        ],
        es: [
          'Remo con barra inclinado',
          'Fija la bisagra de cadera, lleva la barra al ombligo y no te incorpores.',
        ],
        equipment: ['barbell'],
        tags: ['bent-over-unsupported', 'hinge-loaded', 'valsalva', 'grip-max'],
      },
      'barbell-underhand-row': {
        en: ['Underhand barbell row', 'Palms up, elbows tight, pull low on the belly.'],
        es: [
          'Remo con barra en supinación',
          'Palmas arriba, codos pegados y tira hacia la parte baja del abdomen.',
        ],
        equipment: ['barbell'],
        tags: ['bent-over-unsupported', 'hinge-loaded', 'valsalva', 'grip-max'],
      },
      'kettlebell-row': {
        en: [
          'One-arm kettlebell row',
          'Hand on a bench or chair, start from a long arm and finish at the hip.',
        ],
        es: [
          'Remo a un brazo con kettlebell',
          'Mano en un banco o silla, empieza con el brazo largo y acaba en la cadera.',
        ],
        equipment: ['kettlebell'],
        position: 'supported',
        sides: 2,
      },
      'seated-cable-row': {
        en: [
          'Seated cable row',
          'Sit tall, pull to the waist and let the shoulder blades travel forward again.',
        ],
        es: [
          'Remo sentado en polea',
          'Siéntate con la espalda recta, tira hacia la cintura y deja que los omóplatos vuelvan adelante.',
        ],
        equipment: ['cable'],
        position: 'seated',
        easier: 'cable-standing-row',
      },
      'machine-row': {
        en: ['Chest-supported machine row', 'Stay on the pad and pull until the elbows pass your sides.'],
        es: [
          'Remo en máquina con apoyo',
          'No te despegues del apoyo y tira hasta pasar los codos de los costados.',
        ],
        equipment: ['machines'],
        position: 'seated',
        tags: ['abdominal-pressure'],
      },
      'cable-face-pull': {
        en: ['Cable face pull', 'Pull the rope toward the nose, thumbs back and elbows at shoulder height.'],
        es: [
          'Face pull en polea',
          'Lleva la cuerda hacia la nariz con los pulgares atrás y los codos a la altura del hombro.',
        ],
        equipment: ['cable'],
        muscles: RETRACTION,
        isolation: true,
      },
      'band-heavy-row': {
        en: [
          'Heavy band row',
          'Seated, a strong band in the door ahead, hold each rep a moment at the waist.',
        ],
        es: [
          'Remo con banda fuerte',
          'En la silla, con una banda dura en la puerta de delante, aguanta un momento en la cintura.',
        ],
        equipment: ['bands'],
        position: 'seated',
        easier: 'band-seated-row',
      },
      'suspension-feet-forward-row': {
        en: ['Low suspension row', 'Walk under the anchor and row with hips in line.'],
        es: ['Remo bajo en suspensión', 'Camina bajo el anclaje y rema con la cadera alineada.'],
        equipment: ['suspension-trainer'],
        tags: ['grip-max', 'contact-fall'],
        easier: 'suspension-row',
        neverHeavy: true,
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'power', pattern: 'horizontal-pull', muscles: ROW },
    {
      'fast-towel-row': {
        en: ['Fast seated towel row', 'Snap the elbows back against a light foot and return slowly.'],
        es: [
          'Remo rápido con toalla',
          'Lleva los codos atrás de un latigazo contra un pie suave y vuelve despacio.',
        ],
        position: 'seated',
        makeshift: true,
        easier: 'seated-towel-row',
      },
      'explosive-wall-elbow-row': {
        en: [
          'Explosive wall elbow row',
          'Throw yourself off the wall with the elbows and catch your balance.',
        ],
        es: [
          'Remo explosivo de codos en la pared',
          'Despégate de golpe con los codos y recupera el equilibrio.',
        ],
        position: 'supported',
        makeshift: true,
        easier: 'wall-elbow-row',
        tags: ['contact-fall'],
      },
      'explosive-floor-elbow-row': {
        en: [
          'Explosive floor elbow row',
          'Pop the upper back off the floor with fast elbows and land softly.',
        ],
        es: [
          'Remo explosivo de codos en el suelo',
          'Despega la espalda alta con codos rápidos y baja con suavidad.',
        ],
        position: 'supine',
        makeshift: true,
        easier: 'floor-elbow-row',
      },
      'dumbbell-speed-row': {
        en: ['Dumbbell speed row', 'Light weight, rip it to the hip and lower it quietly, hand on a chair.'],
        es: [
          'Remo rápido con mancuerna',
          'Peso ligero, llévalo de golpe a la cadera y bájalo sin ruido, con apoyo en una silla.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        sides: 2,
        easier: 'dumbbell-row',
      },
      'dumbbell-bent-over-speed-row': {
        en: [
          'Bent-over dumbbell speed row',
          'Hold the hinge like a statue and rip two light weights to the ribs.',
        ],
        es: [
          'Remo inclinado rápido con mancuernas',
          'Mantén la bisagra como una estatua y lleva dos pesos ligeros de golpe a las costillas.',
        ],
        equipment: ['dumbbells'],
        tags: ['bent-over-unsupported', 'hinge-loaded'],
        easier: 'dumbbell-bent-over-row',
        notForBeginners: true,
      },
      'dumbbell-staggered-speed-row': {
        en: [
          'Staggered-stance speed row',
          'Forearm on the front thigh, start the light weight hard from a long arm.',
        ],
        es: [
          'Remo rápido en posición escalonada',
          'Antebrazo sobre el muslo de delante, arranca fuerte el peso ligero con el brazo largo.',
        ],
        equipment: ['dumbbells'],
        position: 'supported',
        sides: 2,
        easier: 'dumbbell-row',
      },
      'dumbbell-incline-speed-row': {
        en: ['Chest-supported speed row', 'Chest stays on the bench, elbows go back fast and return slowly.'],
        es: [
          'Remo rápido con pecho apoyado',
          'El pecho no deja el banco, los codos van atrás rápido y vuelven lento.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'prone-raised',
        easier: 'dumbbell-incline-row',
      },
      'band-speed-row': {
        en: [
          'Band speed row',
          'Light band in the door in front of you; pull as fast as it lets you, then brake the return.',
        ],
        es: [
          'Remo rápido con banda',
          'Banda ligera en la puerta, delante; tira tan rápido como deje y frena la vuelta.',
        ],
        equipment: ['bands'],
        easier: 'band-standing-row',
      },
      'cable-speed-row': {
        en: ['Cable speed row', 'Seated, explode to the waist with a light stack and keep the trunk still.'],
        es: [
          'Remo rápido en polea',
          'En el banco, tira de golpe hacia la cintura con poco peso y el tronco quieto.',
        ],
        equipment: ['cable'],
        position: 'seated',
        easier: 'seated-cable-row',
      },
      'suspension-speed-row': {
        en: ['Suspension speed row', 'Stand steep, pull fast enough to float at the top.'],
        es: [
          'Remo rápido en suspensión',
          'Con poca inclinación, tira tan rápido que flotes al llegar arriba.',
        ],
        equipment: ['suspension-trainer'],
        easier: 'suspension-row',
        tags: ['ballistic-arms', 'contact-fall'],
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'stabilization', pattern: 'vertical-pull', muscles: PULL_DOWN },
    {
      'seated-towel-pulldown': {
        en: [
          'Seated towel pull-down',
          'Hold the towel taut above you and draw the elbows down in front, still pulling outward.',
        ],
        es: [
          'Jalón sentado con toalla',
          'Sujeta la toalla tensa por encima y baja los codos por delante sin dejar de tirar hacia fuera.',
        ],
        position: 'seated',
        makeshift: true,
      },
      'single-arm-towel-pulldown': {
        en: [
          'Single-arm towel pull-down',
          'One hand pulls the towel down, the upper one lets it go only slowly.',
        ],
        es: [
          'Jalón a un brazo con toalla',
          'Una mano tira de la toalla hacia abajo y la de arriba cede despacio.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'seated-towel-pulldown',
      },
      'straight-arm-wall-press-down': {
        en: [
          'Straight-arm wall slide-down',
          'Facing the wall, press a folded towel into it and drag it from eye level to the hips.',
        ],
        es: [
          'Arrastre de toalla en la pared',
          'Frente a la pared, aprieta una toalla doblada y arrástrala de los ojos a la cadera.',
        ],
        position: 'supported',
        muscles: ARC,
        makeshift: true,
      },
      'wall-angel': {
        en: [
          'Wall angel',
          'Head, ribs and hips on the wall, slide the arms down into a W and up again without pain.',
        ],
        es: [
          'Ángel en la pared',
          'Cabeza, costillas y cadera en la pared, desliza los brazos hasta una W y sube sin dolor.',
        ],
        position: 'supported',
        muscles: WALL_ANGEL,
        tags: ['overhead'],
      },
      'seated-w-pulldown': {
        en: [
          'Seated W pull-down',
          'Sit tall with the arms in a Y and draw the elbows toward the back pockets.',
        ],
        es: [
          'Jalón en W sentado',
          'Siéntate con la espalda recta con los brazos en Y y lleva los codos hacia los bolsillos de atrás.',
        ],
        position: 'seated',
        muscles: WALL_ANGEL,
        tags: ['overhead'],
        makeshift: true,
      },
      'reverse-snow-angel': {
        en: [
          'Reverse snow angel',
          'Face down, sweep the arms from overhead to the hips a hand above the floor.',
        ],
        es: ['Ángel invertido', 'Boca abajo, lleva los brazos de arriba a la cadera a un palmo del suelo.'],
        position: 'prone',
        muscles: WALL_ANGEL,
        tags: ['overhead'],
        easier: 'wall-angel',
      },
      'stability-ball-reverse-angel': {
        en: ['Ball reverse angel', 'Chest on the ball, sweep the arms to the hips and keep the neck long.'],
        es: [
          'Ángel invertido en fitball',
          'Pecho en el balón, lleva los brazos a la cadera con el cuello largo.',
        ],
        equipment: ['stability-ball'],
        position: 'prone-raised',
        muscles: WALL_ANGEL,
        tags: ['overhead', 'unstable-surface'],
        easier: 'reverse-snow-angel',
      },
      'dumbbell-floor-pullover': {
        en: [
          'Dumbbell floor pullover',
          'Ribs down, take one weight back until the arms near the floor and return over the eyes.',
        ],
        es: [
          'Pullover con mancuerna en el suelo',
          'Costillas abajo, lleva el peso atrás hasta acercar los brazos al suelo y vuelve sobre los ojos.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        muscles: ARC,
        isolation: true,
        tags: ['overhead'],
      },
      'stability-ball-dumbbell-pullover': {
        en: [
          'Ball dumbbell pullover',
          'Hips high, shoulders on the ball, arc the weight back only as far as the ribs stay closed.',
        ],
        es: [
          'Pullover con mancuerna en fitball',
          'Cadera alta y hombros en el balón, lleva el peso atrás sin abrir las costillas.',
        ],
        equipment: ['dumbbells', 'stability-ball'],
        position: 'supine-raised',
        muscles: ARC,
        isolation: true,
        tags: ['overhead', 'unstable-surface', 'contact-fall'],
        easier: 'dumbbell-floor-pullover',
        notForBeginners: true,
      },
      'band-seated-pulldown': {
        en: [
          'Seated band pull-down',
          'Band at the top of a closed door, bring the elbows to the ribs and let them rise slowly.',
        ],
        es: [
          'Jalón sentado con banda',
          'Banda en lo alto de una puerta cerrada, lleva los codos a las costillas y deja que suban despacio.',
        ],
        equipment: ['bands'],
        position: 'seated',
      },
      'band-single-arm-pulldown': {
        en: [
          'Single-arm band pull-down',
          'Band at the top of a closed door, one elbow to the back pocket while you stay square.',
        ],
        es: [
          'Jalón a un brazo con banda',
          'Banda en lo alto de una puerta cerrada, un codo al bolsillo de atrás sin girarte.',
        ],
        equipment: ['bands'],
        sides: 2,
        easier: 'band-seated-pulldown',
      },
      'pull-up-bar-scapular-pull': {
        en: [
          'Scapular pull-up',
          'Hang with straight arms and draw only the shoulder blades down, then let go slowly.',
        ],
        es: ['Dominada escapular', 'Cuélgate con brazos rectos, baja solo los omóplatos y suelta despacio.'],
        equipment: ['pull-up-bar'],
        position: 'hanging',
        tags: ['overhead'],
        mostReps: 8,
      },
      'cable-straight-arm-pulldown': {
        en: ['Straight-arm cable pull-down', 'From eye height press the bar to the thighs with quiet ribs.'],
        es: [
          'Jalón con brazos rectos en polea',
          'Desde la altura de los ojos lleva la barra a los muslos con las costillas quietas.',
        ],
        equipment: ['cable'],
        muscles: ARC,
        isolation: true,
      },
      'cable-standing-single-arm-pulldown': {
        en: [
          'Standing single-arm cable pull-down',
          'Pull the elbow to the back pocket and stay tall on both feet.',
        ],
        es: [
          'Jalón a un brazo de pie en polea',
          'Lleva el codo al bolsillo de atrás y mantén la espalda erguida sobre los dos pies.',
        ],
        equipment: ['cable'],
        sides: 2,
      },
      'stability-ball-cable-pulldown': {
        en: [
          'Cable pull-down seated on a ball',
          'Feet wide, sit still on the ball and pull in front of the face.',
        ],
        es: [
          'Jalón en polea sentado en fitball',
          'Pies separados, siéntate en el balón sin moverte y tira por delante de la cara.',
        ],
        equipment: ['cable', 'stability-ball'],
        position: 'seated',
        tags: ['unstable-surface', 'contact-fall'],
      },
      'slow-machine-pulldown': {
        en: ['Slow machine pull-down', 'Pull to the collarbones, hold, and let the bar rise slowly.'],
        es: ['Jalón lento en máquina', 'Baja hasta las clavículas, aguanta y deja subir la barra despacio.'],
        equipment: ['machines'],
        position: 'seated',
        forBeginners: true,
      },
      'machine-single-arm-pulldown': {
        en: ['Single-arm machine pull-down', 'Pull one handle down and keep both sitting bones heavy.'],
        es: ['Jalón a un brazo en máquina', 'Baja un solo agarre con los dos isquiones bien apoyados.'],
        equipment: ['machines'],
        position: 'seated',
        sides: 2,
        easier: 'slow-machine-pulldown',
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'strength', pattern: 'vertical-pull', muscles: PULL_DOWN },
    {
      'prone-towel-pulldown': {
        en: [
          'Superman towel pull-down',
          'Face down with a taut towel overhead, pull it to the collarbones and reach out again.',
        ],
        es: [
          'Jalón de superman con toalla',
          'Boca abajo con la toalla tensa delante, llévala a las clavículas y vuelve a estirar.',
        ],
        position: 'prone',
        tags: ['overhead'],
        makeshift: true,
        easier: 'seated-towel-pulldown',
      },
      'floor-slide-pull': {
        en: [
          'Floor slide pull',
          'Lie face down on a towel on a smooth floor and pull your body up to your hands.',
        ],
        es: [
          'Dominada deslizante en el suelo',
          'Boca abajo sobre una toalla en suelo liso, arrastra el cuerpo hasta las manos.',
        ],
        position: 'prone',
        tags: ['overhead'],
        makeshift: true,
        easier: 'prone-towel-pulldown',
        notForBeginners: true,
      },
      'kneeling-towel-slide': {
        en: [
          'Kneeling towel lat slide',
          'Hands on a towel, slide them out as far as the back stays flat and pull home with the lats.',
        ],
        es: [
          'Deslizamiento de dorsal de rodillas',
          'Manos en una toalla, aléjalas mientras la espalda siga plana y vuelve con los dorsales.',
        ],
        position: 'kneeling',
        muscles: ARC,
        tags: ['overhead'],
        makeshift: true,
        easier: 'straight-arm-wall-press-down',
      },
      'hard-towel-pulldown': {
        en: [
          'Strong single-arm towel pull-down',
          'Let the upper arm resist so much that the way down takes all you have, breathing out.',
        ],
        es: [
          'Jalón fuerte a un brazo con toalla',
          'Que el brazo de arriba frene tanto que bajar te cueste de verdad, soltando el aire.',
        ],
        position: 'seated',
        sides: 2,
        makeshift: true,
        easier: 'single-arm-towel-pulldown',
        tags: ['grip-max'],
      },
      'single-arm-wall-press-down': {
        en: [
          'Single-arm wall drag',
          'One straight arm drags a towel down the wall from eye level, pressing hard all the way.',
        ],
        es: [
          'Arrastre a un brazo en la pared',
          'Un brazo recto arrastra la toalla por la pared desde los ojos, apretando fuerte hasta abajo.',
        ],
        position: 'supported',
        sides: 2,
        muscles: ARC,
        makeshift: true,
        easier: 'straight-arm-wall-press-down',
      },
      'dumbbell-pullover': {
        en: [
          'Dumbbell pullover',
          'Soft elbows, weight back until the lats stretch, then pull it over the chest.',
        ],
        es: [
          'Pullover con mancuerna',
          'Codos semiflexionados, peso atrás hasta notar el dorsal y de vuelta sobre el pecho.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'supine-raised',
        muscles: ARC,
        isolation: true,
        tags: ['overhead'],
        easier: 'dumbbell-floor-pullover',
        neverHeavy: true,
      },
      'dumbbell-floor-bridge-pullover': {
        en: [
          'Floor pullover in a bridge',
          'Hold the hips up and let one heavier weight travel from behind you to over the chest.',
        ],
        es: [
          'Pullover en el suelo con puente',
          'Cadera arriba y lleva un peso mayor desde atrás hasta encima del pecho.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        muscles: ARC,
        isolation: true,
        tags: ['overhead', 'isometric-long'],
        easier: 'dumbbell-floor-pullover',
        neverHeavy: true,
      },
      'dumbbell-two-weight-floor-pullover': {
        en: [
          'Two-dumbbell floor pullover',
          'Palms facing, both weights travel back together and the low back stays down.',
        ],
        es: [
          'Pullover en el suelo con dos mancuernas',
          'Palmas enfrentadas, los dos pesos van atrás a la vez sin despegar la zona lumbar.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        muscles: ARC,
        isolation: true,
        tags: ['overhead'],
        easier: 'dumbbell-floor-pullover',
        neverHeavy: true,
      },
      'dumbbell-single-arm-floor-pullover': {
        en: ['Single-arm floor pullover', 'One arm goes back alone and the ribs on that side stay closed.'],
        es: [
          'Pullover a un brazo en el suelo',
          'Un solo brazo va atrás y las costillas de ese lado siguen cerradas.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        sides: 2,
        muscles: ARC,
        isolation: true,
        tags: ['overhead'],
        easier: 'dumbbell-floor-pullover',
        neverHeavy: true,
      },
      'lat-pulldown': {
        en: ['Lat pull-down', 'Lean back a touch, bring the bar to the collarbones and control it up.'],
        es: [
          'Jalón al pecho',
          'Inclínate apenas atrás, lleva la barra a las clavículas y controla la subida.',
        ],
        equipment: ['machines'],
        position: 'seated',
      },
      'close-grip-lat-pulldown': {
        en: ['Close-grip lat pull-down', 'Palms facing, elbows in front, chest rises to the handle.'],
        es: [
          'Jalón con agarre cerrado',
          'Palmas enfrentadas, codos delante y el pecho sube hacia el agarre.',
        ],
        equipment: ['machines'],
        position: 'seated',
      },
      'cable-kneeling-pulldown': {
        en: ['Kneeling cable pull-down', 'Tall on both knees, glutes on, pull the handles to the shoulders.'],
        es: [
          'Jalón de rodillas en polea',
          'Crece sobre las dos rodillas, glúteos firmes y lleva los agarres a los hombros.',
        ],
        equipment: ['cable'],
        position: 'kneeling',
      },
      'band-heavy-pulldown': {
        en: [
          'Heavy band pull-down',
          'Strong band at the top of a closed door, pause with the elbows at your sides.',
        ],
        es: [
          'Jalón con banda fuerte',
          'Banda dura en lo alto de una puerta cerrada, haz una pausa con los codos junto al cuerpo.',
        ],
        equipment: ['bands'],
        position: 'seated',
        easier: 'band-seated-pulldown',
      },
      'machine-assisted-pull-up': {
        en: ['Assisted pull-up', 'Take just enough help to finish with the chin above the handles.'],
        es: [
          'Dominada asistida en máquina',
          'Usa la ayuda justa para acabar con la barbilla sobre los agarres.',
        ],
        equipment: ['machines'],
        loading: 'none',
        position: 'hanging',
        tags: ['overhead'],
        easier: 'lat-pulldown',
      },
      'pull-up-bar-band-assisted-pull-up': {
        en: [
          'Band-assisted pull-up',
          'A band under the knees or feet takes some of you; shoulders down before the elbows bend.',
        ],
        es: [
          'Dominada asistida con banda',
          'Una banda bajo rodillas o pies te quita peso; baja los hombros antes de doblar los codos.',
        ],
        equipment: ['pull-up-bar', 'bands'],
        loading: 'none',
        position: 'hanging',
        tags: ['overhead'],
        easier: 'pull-up-bar-scapular-pull',
      },
      'chin-up': {
        en: ['Chin-up', 'Palms toward you, shoulders down first, then chest to the bar.'],
        es: [
          'Dominada supina',
          'Palmas hacia ti, primero baja los hombros y luego lleva el pecho a la barra.',
        ],
        equipment: ['pull-up-bar'],
        position: 'hanging',
        tags: ['overhead'],
        easier: 'pull-up-bar-band-assisted-pull-up',
        notForBeginners: true,
      },
      'pull-up': {
        en: ['Pull-up', 'From a full hang pull the elbows to the ribs without kicking.'],
        es: ['Dominada', 'Con los brazos estirados del todo, lleva los codos a las costillas sin patalear.'],
        equipment: ['pull-up-bar'],
        position: 'hanging',
        tags: ['overhead'],
        easier: 'chin-up',
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    { ...shared, level: 'power', pattern: 'vertical-pull', muscles: PULL_DOWN },
    {
      'fast-towel-pulldown': {
        en: [
          'Fast towel pull-down',
          'Whip the taut towel from overhead to the collarbones and go back slowly.',
        ],
        es: [
          'Jalón rápido con toalla',
          'Baja de un latigazo la toalla tensa hasta las clavículas y vuelve despacio.',
        ],
        position: 'seated',
        makeshift: true,
        easier: 'seated-towel-pulldown',
      },
      'fast-prone-towel-pulldown': {
        en: ['Fast superman pull-down', 'Face down, snap the towel to the chest and reach out with control.'],
        es: [
          'Jalón rápido de superman',
          'Boca abajo, lleva la toalla al pecho de golpe y estira con control.',
        ],
        position: 'prone',
        tags: ['overhead'],
        makeshift: true,
        easier: 'prone-towel-pulldown',
      },
      'explosive-floor-slide-pull': {
        en: [
          'Explosive floor slide pull',
          'On a towel on a smooth floor, yank yourself forward in one burst.',
        ],
        es: [
          'Dominada deslizante explosiva',
          'Sobre una toalla en suelo liso, lánzate adelante de un tirón.',
        ],
        position: 'prone',
        tags: ['overhead'],
        makeshift: true,
        easier: 'floor-slide-pull',
        notForBeginners: true,
      },
      'dumbbell-speed-pullover': {
        en: ['Dumbbell speed pullover', 'A light weight, slow back, quick up to the eyes and stop it there.'],
        es: [
          'Pullover rápido con mancuerna',
          'Peso ligero, atrás despacio, arriba rápido y frena sobre los ojos.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        muscles: ARC,
        isolation: true,
        tags: ['overhead'],
        easier: 'dumbbell-floor-pullover',
      },
      'dumbbell-bridge-speed-pullover': {
        en: [
          'Speed pullover in a bridge',
          'Hips up and still, a light weight back slowly and over the chest fast.',
        ],
        es: [
          'Pullover rápido en puente',
          'Cadera arriba y quieta, un peso ligero atrás despacio y al pecho rápido.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        muscles: ARC,
        isolation: true,
        tags: ['overhead', 'isometric-long'],
        easier: 'dumbbell-floor-bridge-pullover',
      },
      'dumbbell-single-arm-speed-pullover': {
        en: [
          'Single-arm speed pullover',
          'One light weight, slow to the floor behind you, fast to above the shoulder.',
        ],
        es: [
          'Pullover rápido a un brazo',
          'Un peso ligero, lento hacia el suelo por detrás y rápido hasta encima del hombro.',
        ],
        equipment: ['dumbbells'],
        position: 'supine',
        sides: 2,
        muscles: ARC,
        isolation: true,
        tags: ['overhead'],
        easier: 'dumbbell-single-arm-floor-pullover',
      },
      'dumbbell-bench-speed-pullover': {
        en: [
          'Bench speed pullover',
          'Let the lats catch a light weight behind you and whip it back over the chest.',
        ],
        es: [
          'Pullover rápido en banco',
          'Frena un peso ligero por detrás con los dorsales y tráelo de golpe sobre el pecho.',
        ],
        equipment: ['dumbbells', 'bench'],
        position: 'supine-raised',
        muscles: ARC,
        isolation: true,
        tags: ['overhead'],
        easier: 'dumbbell-pullover',
      },
      'medicine-ball-pullover-toss': {
        en: [
          'Lying medicine ball pullover toss',
          'Arms back, then throw the ball at the wall past your feet with the lats.',
        ],
        es: [
          'Lanzamiento de pullover tumbado',
          'Brazos atrás y lanza el balón a la pared, más allá de los pies, con los dorsales.',
        ],
        equipment: ['medicine-ball'],
        position: 'supine',
        muscles: ARC,
        tags: ['overhead', 'ballistic-arms'],
      },
      'medicine-ball-soccer-throw': {
        en: [
          'Medicine ball soccer throw',
          'Step and throw from behind the head into the wall, ribs closed at the end.',
        ],
        es: [
          'Saque de banda con balón medicinal',
          'Da un paso y lanza a la pared desde detrás de la cabeza, cerrando las costillas.',
        ],
        equipment: ['medicine-ball'],
        muscles: ARC,
        tags: ['overhead', 'ballistic-arms', 'behind-neck'],
      },
      'medicine-ball-kneeling-slam': {
        en: [
          'Kneeling medicine ball slam',
          'Tall on the knees, pull the ball from overhead into the floor with the lats.',
        ],
        es: [
          'Golpe de balón medicinal de rodillas',
          'De rodillas y con la espalda larga, lleva el balón de arriba al suelo tirando con los dorsales.',
        ],
        equipment: ['medicine-ball'],
        position: 'kneeling',
        muscles: ARC,
        tags: ['overhead', 'spine-flexion-loaded', 'ballistic-arms'],
      },
      'band-speed-pulldown': {
        en: ['Band speed pull-down', 'Light band at the top of a closed door, elbows down fast, up slow.'],
        es: [
          'Jalón rápido con banda',
          'Banda ligera en lo alto de una puerta cerrada, codos abajo rápido y arriba despacio.',
        ],
        equipment: ['bands'],
        position: 'seated',
        easier: 'band-seated-pulldown',
      },
      'cable-speed-straight-arm-pulldown': {
        en: [
          'Straight-arm cable speed pull-down',
          'Drive long arms to the thighs in a blink and let them float up.',
        ],
        es: [
          'Jalón rápido con brazos rectos en polea',
          'Lleva los brazos largos a los muslos en un instante y déjalos subir lentos.',
        ],
        equipment: ['cable'],
        muscles: ARC,
        isolation: true,
        easier: 'cable-straight-arm-pulldown',
      },
      'machine-speed-pulldown': {
        en: ['Machine speed pull-down', 'A light stack, bar to the collarbones as fast as you can stop it.'],
        es: [
          'Jalón rápido en máquina',
          'Poco peso y la barra a las clavículas tan rápido como puedas frenarla.',
        ],
        equipment: ['machines'],
        position: 'seated',
        easier: 'lat-pulldown',
      },
    },
  ),
];
