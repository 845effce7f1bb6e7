import { dateInWords } from './date-in-words.ts';
import type { Inputs, ProgressionTexts } from './progression.ts';

const number = (value: string | number | undefined): string =>
  String(value ?? '').replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
const loadOf = ({ load, unit }: Inputs): string =>
  load === undefined ? 'la carga' : `${number(load)} ${unit}`;
const doseOf = (i: Inputs): string =>
  i.load === undefined
    ? `${number(i.reps)} repeticiones por serie`
    : `${loadOf(i)}, ${number(i.reps)} repeticiones`;
const thanBefore = ({ before, unit }: Inputs): string =>
  before === undefined ? '' : ` que los ${number(before)} ${number(unit)} de entonces`;
const hurt = (i: Inputs, much = ''): string =>
  `${String(i.exercise)} dolió${i.again === 'yes' ? ' otra vez' : much}${i.where === undefined ? '' : ` (${String(i.where)})`}`;
const trainerKnows = ({ again }: Inputs): string =>
  again === 'yes'
    ? 'Tu entrenador lo sabe; como no es la primera vez, enséñale dónde duele.'
    : 'Tu entrenador lo sabe.';
const theEvent = ({ eventDate }: Inputs): string =>
  eventDate === undefined ? 'evento' : `evento del ${dateInWords(String(eventDate), 'es')}`;
const times = (weeks: string | number | undefined): string =>
  weeks === 1 ? '1 semana' : `${number(weeks)} semanas`;

const CRITERIA: Readonly<Record<string, string>> = {
  'steady-form': 'en la última semana todavía costaba mantener la técnica',
  'faults-gone':
    'la evaluación del movimiento aún muestra una compensación que el trabajo más pesado empeoraría',
  'eight-reps': 'aún faltan 8 buenas repeticiones en empuje, tracción y piernas',
  estimates: 'aún no hay un máximo estimado para piernas, un empuje y una tracción',
  'heavy-lifts': 'los levantamientos pesados aún no se hacen con el esfuerzo previsto',
};

export const progressionEs: ProgressionTexts = {
  reasons: {
    'red-flag': () => 'Parado: consulta a un médico antes de la próxima sesión.',
    'pain-exchange': (i) =>
      `Sustituye a un ejercicio que dolió. Empieza suave${i.load === undefined ? '' : ` con ${loadOf(i)}`} y para si también duele.`,
    'pain-eases': (i) =>
      i.eased === 'yes'
        ? `En la semana ${number(i.week)} dolió un poco, así que ahora va más ligero: ${doseOf(i)}. Para si vuelve el dolor.`
        : `En la semana ${number(i.week)} dolió un poco: para si vuelve el dolor.`,
    'not-done': () => 'La semana pasada no se hizo este ejercicio, así que sus números siguen igual.',
    'many-reps-missed': (i) =>
      `En la semana ${number(i.week)} faltaron muchas repeticiones, así que ${i.eased === 'yes' ? 'sigue con menos' : 'no sube'}: ${doseOf(i)}.`,
    'too-hard': (i) =>
      `En la semana ${number(i.week)} costó más de lo debido, así que ${i.eased === 'yes' ? `sigue un poco más ligero${thanBefore(i)}` : 'no sube'}: ${doseOf(i)}.`,
    'nearly-there': (i) =>
      i.load === undefined
        ? `Salieron casi todas las repeticiones, así que se mantienen: ${doseOf(i)}.`
        : `Salieron casi todas las repeticiones, así que la carga se mantiene: ${loadOf(i)}.`,
    'as-planned': (i) => `Todas las repeticiones con el esfuerzo pedido: ${loadOf(i)} esta semana.`,
    'easier-than-planned': (i) =>
      `Fue más fácil de lo previsto, así que avanza más rápido: ${loadOf(i)} esta semana.`,
    'by-effort': ({ reserve = 4 }) =>
      `Aún no hay cifra para este ejercicio: elige una carga que podrías levantar ${reserve === 1 ? 'una vez' : `${reserve} veces`} más y anótala. Tu registro fija las siguientes.`,
    'by-speed': () =>
      'Algo ligero, como un tercio de lo que podrías levantar una vez, lo más rápido que puedas: la serie acaba cuando pierde velocidad. Anota la carga.',
    'light-half': (i) =>
      `Ligero y rápido: ${loadOf(i)}, el ${number(i.pct)} % de tu mejor marca en el ejercicio pesado de la pareja.`,
    'body-weight': () => 'La carga es tu propio peso: se avanza con repeticiones y después con la variante.',
    'below-smallest-load': () =>
      'La carga calculada es menor que la más ligera que hay: elige algo ligero según el esfuerzo y anótalo.',
    'rep-before-load': (i) =>
      `El siguiente peso sería todavía un salto demasiado grande: llega tras dos buenas semanas con ${number(i.reps)} repeticiones.`,
    'increment-earned': (i) => `Llegaste al máximo de repeticiones: ahora el siguiente peso, ${loadOf(i)}.`,
    'from-earlier-block': (i) => `Parte de lo que levantaste en la semana ${number(i.week)}: ${loadOf(i)}.`,
    table: () => 'Según tu máximo estimado y el plan de la fase.',
    ball: () => 'El balón pesa como mucho la décima parte de tu peso.',
    'light-ball': () => 'Toma un balón ligero, como mucho la décima parte de tu peso.',
    deload: (i) =>
      i.load === undefined
        ? 'Una semana suave: deja mucho en reserva.'
        : `Una semana suave: ${loadOf(i)}, una décima parte menos que la última vez.`,
    hold: () => 'Los mismos números que la semana pasada, como decidió tu entrenador.',
    'time-off': (i) =>
      `Tras la pausa sigue como mucho al ${number(i.percent)} % de la última carga: ${loadOf(i)}.`,
    'go-on-after-repeats': (i) =>
      `La semana se repitió dos veces, así que la siguiente llega algo más ligera: ${loadOf(i)}.`,
    'repeat-block': (i) =>
      `El bloque empieza de nuevo al ${number(i.percent)} % de las cargas alcanzadas: ${loadOf(i)}.`,

    'week-red-flag': () =>
      'Has comunicado una señal que primero debe ver un médico. No se planifican sesiones hasta que tengas el visto bueno.',
    'week-pain-exchange': (i) =>
      `${hurt(i)}, así que lo sustituye ${String(i.replacement)}, con menos esfuerzo. ${trainerKnows(i)}`,
    'week-pain-left-out': (i) => `${hurt(i)}, así que de momento se deja fuera. ${trainerKnows(i)}`,
    'week-pain-eased': (i) =>
      `${hurt(i, ' un poco')}, así que ${i.replacement === undefined ? 'sigue con menos' : `lo sustituye ${String(i.replacement)}, un paso más fácil`}. Para si vuelve el dolor y díselo a tu entrenador.`,
    'week-pain-noted': (i) =>
      `${hurt(i, ' un poco')}: hazlo con suavidad, déjalo si vuelve el dolor y díselo a tu entrenador.`,
    'week-pain-not-planned': (i) =>
      `${hurt(i)}. No está en tu plan: por favor, no lo hagas. ${trainerKnows(i)}`,
    'week-pattern-out': (i) =>
      `El dolor en ${number(i.exercise)} fue fuerte: este tipo de movimiento queda fuera hasta que alguien lo examine. Consulta a un médico o fisioterapeuta.`,
    'week-step-up': (i) =>
      `${number(i.exercise)} fue bien, así que pasa a ${number(i.replacement)}: cuesta más mantener el equilibrio.`,
    'week-step-down': (i) => `${number(i.exercise)} baja un paso: ${number(i.replacement)}.`,
    'week-repeat-adherence': (i) =>
      `Hiciste ${number(i.done)} de ${number(i.planned)} sesiones, así que esta semana repite la anterior con las mismas cargas. Si ocurre a menudo, quizá te convengan menos días: díselo a tu entrenador.`,
    'week-again-too-hard': () => 'La semana pasada fue demasiado dura, así que vuelve antes de añadir nada.',
    'week-again-pain': () =>
      'Dolió más de una parte del cuerpo, así que la semana vuelve. Tu entrenador decide cómo seguir.',
    'week-repeat-missed': () => 'La semana pasada no pudo ser, así que vuelve.',
    'week-time-off': (i) =>
      `${times(i.weeks)} de pausa: la misma semana otra vez al ${number(i.percent)} % de las últimas cargas.`,
    'week-time-off-phase': (i) =>
      `${times(i.weeks)} de pausa: la fase ${number(i.phase)} empieza en la semana 1 con cargas más ligeras.`,
    'week-time-off-restart': (i) =>
      `${times(i.weeks)} de pausa: de vuelta a la fase ${number(i.phase)}, semana 1, con cargas según el esfuerzo${Number(i.weeks) >= 8 ? ' tras una nueva evaluación del movimiento' : ''}.`,
    'week-go-on-after-repeats': () =>
      'Esta semana se ha intentado tres veces, así que el plan sigue con el 95 % de las cargas. Tu entrenador lo sabe.',
    'week-deload-planned': (i) =>
      `Entre las últimas ${number(i.weeks)} semanas no hay ninguna suave (un bloque de fase 1 cuenta como suave): esta lo es, para que el cuerpo se recupere.`,
    'week-deload-event': (i) => `Una semana suave por el ${theEvent(i)}, para llegar con energía.`,
    'week-deload-event-over': (i) =>
      `Tras el ${theEvent(i)}, una semana suave para que el cuerpo se recupere.`,
    'week-deload-too-hard': (i) =>
      `La semana pasada fue demasiado dura: primero una semana suave${i.again === 'no' ? '' : ' y después vuelve'}.`,
    'week-deload-two-hard-weeks': () =>
      'Dos semanas seguidas más duras de lo previsto y con menos repeticiones: una semana suave.',
    'week-deload-pain': () =>
      'Dolió más de una parte del cuerpo: una semana suave con cargas ligeras. Tu entrenador decide cómo seguir.',
    'week-deload-before-repeat': () => 'Primero una semana suave, después el bloque empieza de nuevo.',
    'week-recovery': () =>
      'Dos semanas de mal sueño, estrés o agujetas: una serie menos y sin subir cargas esta semana.',
    'week-hold': () => 'Tu entrenador quiere la misma semana una vez más.',
    'week-cleared': () => 'Con el visto bueno, vuelve la semana interrumpida.',
    'lift-too-long': (i) =>
      `${number(i.exercise)}: una serie de ${number(i.reps)} repeticiones es demasiado larga para estimar un máximo, así que su carga se busca por esfuerzo.`,

    'block-advance': (i) =>
      `El bloque se hizo como estaba previsto. Ahora viene un bloque de la fase ${number(i.phase)}.`,
    'block-advance-after-repeat': (i) =>
      `El bloque ya se repitió una vez y nada impide seguir: fase ${number(i.phase)}.`,
    'block-repeat-adherence': (i) =>
      `Se hizo el ${number(i.percent)} % de las sesiones: el bloque vuelve al 95 % de las cargas alcanzadas.`,
    'block-repeat-fewer-days': (i) =>
      `Solo se hizo el ${number(i.percent)} % de las sesiones: el bloque vuelve. Quizá convengan menos días o sesiones más cortas.`,
    'block-repeat-effort': () =>
      'En conjunto las series fueron más duras de lo previsto: el bloque vuelve al 95 % de las cargas alcanzadas.',
    'block-criterion-missed': (i) =>
      `Aún es pronto para la fase siguiente: ${CRITERIA[String(i.criterion)] ?? number(i.criterion)}.`,
    'block-deload-repeat': (i) =>
      i.pain === 'yes'
        ? 'Algo duele todavía: una semana suave y después el bloque otra vez.'
        : 'El bloque fue mucho más duro de lo previsto: una semana suave y después el bloque otra vez.',
    'block-back': (i) => `Un paso atrás a la fase ${number(i.phase)}, para crear la base y seguir.`,
    'block-trainer': (i) =>
      `Tu entrenador decidió: ${DECISIONS[String(i.decision)] ?? number(i.decision)}${i.phase === undefined ? '' : ` (fase ${number(i.phase)})`}.`,
    'block-trainer-note': (i) => String(i.note),
    'block-too-high': (i) =>
      `La fase ${number(i.phase)} tiene que esperar: por ahora la fase ${number(i.maxPhase)} es la más alta que es segura, así que vale la propuesta.`,
    'block-skips-phase': (i) =>
      `La fase ${number(i.phase)} se saltaría la fase ${number(i.missing)}, así que vale la propuesta.`,
    'block-needs-foundation': () =>
      'La fase 5 exige una fase 2 y una fase 3 o 4 terminadas en las últimas 26 semanas, así que vale la propuesta.',
    'block-not-in-program': (i) =>
      `La fase ${number(i.phase)} no forma parte de este macrociclo, así que vale la propuesta.`,
    'block-program-finished': () =>
      'El macrociclo está completo. El siguiente empieza tras una nueva evaluación.',
    'block-time-off': () => 'El bloque se interrumpió.',
  },
  source: (rule, { phase, weekOfBlock, pct, week }) => {
    const line = `fase ${phase}, semana ${weekOfBlock}`;
    switch (rule) {
      case 'table':
        return `${number(pct)} % de 1RM: ${line}`;
      case 'by-speed':
        return `Ligero, por velocidad: ${line}; sin cifra para este ejercicio`;
      case 'light-half':
        return `30-45 % del ejercicio pesado de la pareja: ${line}`;
      case 'by-effort':
      case 'below-smallest-load':
        return `Repeticiones y esfuerzo: ${line}; sin cifra para este ejercicio`;
      case 'body-weight':
        return `Repeticiones y esfuerzo: ${line}`;
      case 'ball':
      case 'light-ball':
        return `Como mucho el 10 % del peso corporal: ${line}`;
      case 'rep-before-load':
        return `El registro de la semana ${week}, el siguiente peso es un salto demasiado grande${pct > 0 ? `; ${number(pct)} % de 1RM` : ''}: ${line}`;
      case 'deload':
        return `90 % de la última carga: descarga en ${line}`;
      default:
        if (week < 1) return `${number(pct)} % de 1RM: ${line}`;
        return pct > 0
          ? `El registro de la semana ${week}; ${number(pct)} % de 1RM: ${line}`
          : `El registro de la semana ${week}: ${line}`;
    }
  },
};

const DECISIONS: Readonly<Record<string, string>> = {
  advance: 'pasar a la fase siguiente',
  repeat: 'el bloque una vez más',
  hold: 'la misma semana una vez más',
  goto: 'otra fase',
};
