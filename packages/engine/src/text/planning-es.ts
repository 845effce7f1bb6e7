import { dateInWords } from './date-in-words.ts';
import { type Names, named, type PlanningText } from './planning-en.ts';

const BODY_ES: Names = {
  'total-body': 'cuerpo entero',
  chest: 'pecho',
  back: 'espalda',
  shoulders: 'hombros',
  arms: 'brazos',
  legs: 'piernas',
};
const CARE_ES: Names = {
  'older-adult': '65 años o más',
  'youth-6-12': 'edad infantil',
  'youth-13-17': 'adolescencia',
  'pregnancy-1': 'embarazo, primer trimestre',
  'pregnancy-2': 'embarazo, segundo trimestre',
  'pregnancy-3': 'embarazo, tercer trimestre',
  hypertension: 'tensión alta',
  osteoporosis: 'osteoporosis',
  obesity: 'obesidad',
  'low-back-pain': 'dolor lumbar',
  'knee-pain': 'dolor de rodilla',
  'shoulder-impingement': 'pinzamiento de hombro',
};
const OBSTACLES_ES: Names = {
  experience: 'la experiencia de entrenamiento',
  'no-assessment': 'falta una evaluación del movimiento',
  faults: 'lo que mostró la evaluación del movimiento',
  readiness: 'el cuestionario de salud',
  care: 'la edad o una condición de salud',
};
const FAULTS_ES: Names = {
  'low-back-rounds': 'la zona lumbar se redondea',
  'asymmetric-weight-shift': 'el peso se va a un lado',
  'low-back-arches': 'la zona lumbar se arquea',
  'knees-move-inward': 'las rodillas se van hacia dentro',
};

/** The model's names; elsewhere they stay as the model has them. */
const PHASE_NAMES_ES: Readonly<Record<string, string>> = {
  'Stabilization Endurance': 'Resistencia de estabilización',
  'Strength Endurance': 'Resistencia de fuerza',
  Hypertrophy: 'Hipertrofia',
  'Maximal Strength': 'Fuerza máxima',
  Power: 'Potencia',
};

const FOCUS_ES: Readonly<Record<string, Readonly<Record<string | number, string>>>> = {
  usual: {
    1: 'ejercicios nuevos, sin apretar.',
    2: 'algo más de volumen.',
    3: 'suben volumen y esfuerzo.',
    4: 'la semana más dura del bloque.',
  },
  held: {
    1: 'ejercicios nuevos, sin apretar.',
    2: 'los mismos ejercicios, con un esfuerzo suave.',
    3: 'más práctica, con el mismo esfuerzo suave.',
    4: 'lo mismo otra vez, con más control.',
  },
  cut: {
    1: 'ejercicios nuevos, sin apretar.',
    2: 'un paso más, hasta donde llegan los minutos.',
    3: 'más esfuerzo, hasta donde llegan los minutos.',
    4: 'tan dura como permiten los minutos.',
  },
};

export const PLANNING_ES: PlanningText = {
  'awaiting-clearance': () =>
    'No se planifica nada hasta que un médico o el cuestionario de salud den el visto bueno.',
  'too-much-hurts': () =>
    'Ahora mismo te duelen tantas cosas que no hay nada planificado. Consulta a un médico o fisioterapeuta y cuéntale a tu entrenador lo que te diga.',
  'max-phase': ({ maxPhase }) =>
    `Por la edad y los datos de salud registrados, el plan no pasa de la fase ${maxPhase}; las demás fases del objetivo se omiten.`,
  'fault-keeps-heavy-work-away': ({ faults }) =>
    `Los bloques pesados y explosivos pasan a fase 2 hasta que una nueva evaluación muestre que esto desapareció: ${named(faults, FAULTS_ES)}.`,
  'event-without-performance': () =>
    'La fecha de un evento solo cambia los planes con objetivo de rendimiento.',
  'event-too-near': ({ eventDate }) =>
    `El evento del ${dateInWords(String(eventDate), 'es')} está demasiado cerca para prepararlo: se planifica el año habitual.`,
  event: ({ eventDate, blocks }) =>
    `Contado hacia atrás desde el evento del ${dateInWords(String(eventDate), 'es')}: ${blocks} bloques y una semana suave.`,
  'event-days-free': ({ eventDate }) =>
    `El evento es el ${dateInWords(String(eventDate), 'es')}: deja lo que el plan tenga ese día, el anterior y el siguiente.`,
  'new-goal-goes-on': ({ weeks }) =>
    `Nuevo objetivo: la fase 1 se hizo hace ${weeks} semanas, así que el plan sigue después de ella.`,
  'new-goal-prepares': () => 'Nuevo objetivo, y la fase 1 queda lejos: el plan empieza por ella.',
  'stabilization-skipped': () =>
    'La fase 1 se omite como pidió el entrenador: experiencia, evaluación y salud lo permiten.',
  'stabilization-kept': ({ obstacles }) =>
    `Se pidió omitir la fase 1, pero se mantiene; lo que se opone: ${named(obstacles, OBSTACLES_ES)}.`,
  'undulation-off': ({ phases }) =>
    `Los bloques ondulantes (${phases}) se omiten: por ahora no todas sus fases son seguras.`,
  'undulation-later': ({ phases }) =>
    `Los bloques ondulantes (${phases}) empiezan cuando se haya hecho un bloque de cada fase.`,
  'week-of-block': ({ week, weeks, phase, focus, effort }) =>
    `Semana ${week} de ${weeks} de ${PHASE_NAMES_ES[phase ?? ''] ?? phase}: ${FOCUS_ES[effort ?? 'usual']?.[focus ?? 0] ?? ''}`,
  deload: () =>
    'Una semana suave a propósito: la mitad de series, menos carga y sin ejercicios de velocidad, para que el cuerpo asimile.',
  'phase-3-on-two-days': () =>
    'Esta fase está pensada para tres días o más por semana; hay dos porque dos es lo disponible.',
  'needs-more-minutes': ({ minutes, recommended }) =>
    `Con ${minutes} minutos esta fase queda en lo esencial; con ${recommended} o más rendiría de verdad.`,
  'time-cut': ({ minutes }) => `Tus ${minutes} minutos van a lo que más te aporta esta semana.`,
  'over-time': ({ minutes, estimated }) =>
    `Lo mínimo de esta fase dura unos ${estimated} minutos; ${minutes} son pocos.`,
  'more-equipment': ({ phase }) =>
    `${PHASE_NAMES_ES[phase ?? ''] ?? phase} pide cargas altas; con mancuernas, bandas o un gimnasio este plan daría más.`,
  'no-figures-yet': ({ phase }) =>
    `${PHASE_NAMES_ES[phase ?? ''] ?? phase} va por esfuerzo mientras no haya cifras: apunta lo que levantas y de ahí salen las cargas.`,
  'note-the-loads': () =>
    'Anota esta semana la carga y el esfuerzo de los ejercicios grandes: así pueden crecer.',
  'patterns-out': () =>
    'Los movimientos que dolieron mucho siguen fuera hasta que un médico o fisioterapeuta los valore y tu entrenador lo anote.',
  care: ({ groups }) => `Adaptado a: ${named(groups, CARE_ES)}.`,
  'birth-due': () =>
    'Según lo registrado, el bebé ya debería nacer. Después del parto se vuelve a entrenar a las 6 semanas como muy pronto (de 8 a 12 tras una cesárea), cuando tu médico o tu matrona den el visto bueno. Cuéntale a tu entrenador cómo estás: anotará los nuevos datos de salud y el visto bueno del médico o de la matrona, y el plan se adaptará.',
  'group-class': () =>
    'En clase cada estación va por reloj, con 15 segundos para cambiar. Todos empiezan con el ejercicio estándar; el más fácil y el más difícil están para quien los necesite.',
  'body-part-missing': ({ bodyParts }) => `Esta semana sin ejercicio propio: ${named(bodyParts, BODY_ES)}.`,
  'fewer-resistance-days': ({ days }) => `Fuerza como mucho ${days} días; los demás son de cardio.`,
  undulating: ({ phases }) => `Bloque ondulante: fases ${phases} por turnos.`,
  'part-activation-time': () => 'Hoy el tiempo es para el trabajo principal.',
  'part-activation-week': () => 'Core y equilibrio ya tuvieron sus sesiones esta semana.',
  'part-skill-cardio-day': () => 'Sin saltos ni ejercicios de velocidad en un día de cardio.',
  'part-skill-time': () => 'Hoy el tiempo es para el trabajo principal.',
  'part-skill-care': () => 'Sin saltos ni ejercicios de velocidad, por seguridad.',
  'part-skill-rest': () => 'Entre sesiones de saltos o de velocidad se descansan dos días.',
  'part-skill-deload': () => 'Sin ejercicios de velocidad en una semana suave.',
  'part-resistance-cardio-day': () => 'Día de cardio: sin fuerza.',
  'part-choice-time': () => 'Hoy el tiempo es para el trabajo principal.',
  'title-total-body': () => 'Cuerpo entero',
  'title-upper': () => 'Tren superior',
  'title-lower': () => 'Tren inferior',
  'title-push': () => 'Empuje',
  'title-pull': () => 'Tracción',
  'title-cardio': () => 'Cardio y movilidad',
  'cardio-steady': ({ minutes, rpe }) =>
    `${minutes} minutos continuos en zona 1, esfuerzo ${rpe} de 10: puedes hablar con frases.`,
  'cardio-varied': ({ minutes, how }) => `${minutes} minutos. ${how}`,
  'cardio-intervals-how': ({ rpe, rest }) =>
    `Intervalos: 5 minutos en zona 1; después, 1 minuto en zona 2 (esfuerzo ${rpe} de 10) y ${rest} ${Number(rest) === 1 ? 'minuto' : 'minutos'} en zona 1, una y otra vez.`,
  'cardio-zones-how': ({ rpe }) =>
    `Sube por las zonas 1, 2 y 3 y vuelve a bajar, vuelta tras vuelta: 30-60 s en zona 3 (esfuerzo ${rpe} de 10) cada vez, como mucho 10 minutos de zona 3 en total.`,
  'cardio-games': ({ minutes }) =>
    `${minutes} minutos de juegos que aceleren la respiración: pillar, juegos de pelota, un circuito de obstáculos, con un adulto presente.`,
  'cardio-games-how': () => 'Que sea un juego, con un adulto presente.',
  'cardio-games-daily': () =>
    'Cada día: 60 minutos de juego activo en total, contando las sesiones y el deporte del colegio, con un adulto presente.',
  'cardio-everyday': ({ minutes }) =>
    `Caminar en el día a día también cuenta: procura llegar a ${minutes} minutos por semana en total, mientras te siente bien.`,
  'nutrition-estimate': () =>
    'Son estimaciones para un día, no un plan de comidas. Cómo te sientes, recuperas y cambias en semanas dice más.',
  'nutrition-sex-mean': () => 'No consta el sexo: la estimación es la media de ambas fórmulas.',
  'nutrition-fat-loss': () =>
    'Procura perder como mucho un 0,5-1 % del peso por semana; más rápido cuesta músculo.',
  'nutrition-muscle-gain': () =>
    'Procura ganar un 0,25-0,5 % del peso por semana, con proteína en cada comida.',
  'nutrition-performance': () => 'Come según tu gasto, con más hidratos alrededor de las sesiones duras.',
  'nutrition-general-fitness': () => 'Come según tu gasto: ni déficit ni exceso.',
  'nutrition-water': ({ litres, fibre }) =>
    `Unos ${litres} l de agua al día entre comida y bebida, 0,4-0,8 l más por hora de entrenamiento; ${fibre} g de fibra.`,
  'nutrition-quality': () =>
    'Verdura o fruta en cada comida, una fuente de proteína, cereales integrales y pocos ultraprocesados.',
  'nutrition-refer': () => 'Las cifras las da un médico o dietista: consulta al tuyo.',
  'nutrition-young': () => 'Nada de contar mientras se crece: comidas regulares y suficientes.',
  'nutrition-unknown': () => 'Con altura y peso registrados aquí habría estimaciones.',
  'nutrition-no-deficit': () =>
    'Nada de comer por debajo del gasto sin la opinión de un médico: primero la calidad.',
};
