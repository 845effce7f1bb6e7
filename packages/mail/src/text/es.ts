import type { MailWords } from './words.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const es: MailWords = {
  phases: {
    1: 'Resistencia de estabilización',
    2: 'Resistencia de fuerza',
    3: 'Hipertrofia',
    4: 'Fuerza máxima',
    5: 'Potencia',
  },
  parts: {
    'warm-up': 'Calentamiento',
    activation: 'Activación',
    'skill-development': 'Desarrollo de habilidades',
    resistance: 'Entrenamiento de fuerza',
    'clients-choice': 'A tu elección',
    'cool-down': 'Vuelta a la calma',
  },
  sessions: (count) => plural(count, 'sesión', 'sesiones'),
  weeks: (count) => plural(count, 'semana', 'semanas'),
  session: (number) => `Sesión ${number}`,
  sessionPhase: (phase, name) => `fase ${phase}, ${name}`,
  minutes: (minutes) => `unos ${minutes} min`,
  bodyWeight: 'peso corporal',

  dose: {
    steps: (count) => `${count} pasos`,
    eachSide: 'por lado',
    tempo: (tempo) => `tempo ${tempo}`,
    station: (seconds) => `en clase ${seconds} s`,
    rest: (duration) => `descanso ${duration}`,
    rpe: (rpe) => `RPE ${rpe}`,
    hold: (duration) => `mantén ${duration}`,
    ofOneRepMax: (range) => `${range} % de 1RM`,
    warmUpSets: (count) =>
      `tras ${plural(count, 'serie ligera de aproximación', 'series ligeras de aproximación')}`,
    zone: (zone) => `zona cardiaca ${zone}`,
    byEffort: 'por esfuerzo',
    light: 'ligero y rápido',
    or: (name) => `o bien: ${name}`,
    pair: (first, second, rest) =>
      rest === null
        ? `${first} y después ${second} sin pausa`
        : `${first} y después ${second} sin pausa; luego descansa ${rest}`,
  },

  plan: {
    subject: (week, sessions, phase) => `Semana ${week}: ${sessions}, ${phase}`,
    deloadSubject: (week, sessions) => `Semana ${week}: ${sessions}, una semana más suave`,
    preheaderFirst: (date) => `Tu primera sesión es el ${date}.`,
    title: (week) => `Semana ${week}`,
    greeting: (name) => `Hola, ${name}:`,
    blockLine: (phase, name, weekOfBlock, weeks, block) =>
      `Fase ${phase}, ${name} · semana ${weekOfBlock} de ${weeks} · bloque ${block}`,
    deloadLine: (phase, name, block) => `Fase ${phase}, ${name} · semana de descarga · bloque ${block}`,
    welcome: (trainer, studio) =>
      `Te damos la bienvenida a ${studio}. ${trainer} ha preparado un año de entrenamiento para ti y esta es su primera semana. Cada semana llega un correo como este, hecho a partir de lo que cuentes.`,
    newProgram: (number) => `Empieza un nuevo año de entrenamiento: este es el programa ${number}.`,
    did: (done, planned) => `La semana pasada hiciste ${done} de ${plural(planned, 'sesión', 'sesiones')}.`,
    didAll: (planned) =>
      planned === 1
        ? 'La semana pasada hiciste la única sesión.'
        : `La semana pasada hiciste las ${planned} sesiones.`,
    didNothing: (planned) =>
      planned === 1
        ? 'La semana pasada no hubo sesión.'
        : `La semana pasada no hiciste ninguna de las ${planned} sesiones.`,
    notHeard: () => 'La semana pasada no registraste nada, así que esta semana parte de lo anterior.',
    goesUp: (changes, more) =>
      `Más peso esta semana: ${changes}${more > 0 ? ` y ${plural(more, 'ejercicio más', 'ejercicios más')}` : ''}.`,
    goesDown: (changes, more) =>
      `Menos peso esta semana: ${changes}${more > 0 ? ` y ${plural(more, 'ejercicio más', 'ejercicios más')}` : ''}.`,
    loadsStay: () => 'Los pesos siguen igual.',
    newBlock: (phase, name) => `Empieza un bloque nuevo: fase ${phase}, ${name}.`,
    checkIn: 'Registrar esta semana',
    checkInHint: 'Un toque si todo fue como está escrito. O ábrelo después de cada sesión.',
    atAGlance: 'Esta semana de un vistazo',
    why: 'Por qué esta semana es así',
    year: 'Tu año',
    yearLine: (block, blocks, week) =>
      `Estás en el bloque ${block} de ${blocks}, semana ${week} de entrenamiento.`,
    strip: { done: 'hecho', now: 'ahora', ahead: 'por venir' },
    notes: 'Notas',
    seeNote: (note) => `ver nota ${note}`,
    cardio: 'Cardio',
    cardioInSession: (session) => `En la sesión ${session}`,
    cardioOwnTime: 'Por tu cuenta',
    cardioRow: (minutes, zone, rpe) => `${minutes} min, zona ${zone}, RPE ${rpe}`,
    heartRate: (range) => `${range} pulsaciones por minuto`,
    nutrition: 'Alimentación',
    nutritionEstimate: 'Estimaciones para un día medio; información general, no una dieta:',
    energy: (range) => `${range} kcal`,
    protein: (range) => `${range} g de proteína`,
    fat: (range) => `${range} g de grasa`,
    carbohydrate: (range) => `${range} g de hidratos de carbono`,
    glossary: 'Cómo leer este plan',
    glossaryEntries: [
      ['3 × 12', 'Tres series de doce repeticiones. «Por lado» son doce a la izquierda y doce a la derecha.'],
      [
        'Tempo 4/2/1',
        'Los segundos de una repetición: cuatro para bajar el peso, dos de pausa y uno para subirlo. X significa tan rápido como puedas controlar.',
      ],
      [
        'RPE',
        'Lo dura que se siente una serie, de 1 a 10. Con RPE 7 podrías haber hecho tres repeticiones más; con RPE 9, una.',
      ],
      ['Carga', 'Con mancuernas o pesas rusas: el peso en cada mano.'],
      [
        '% de 1RM',
        'Una parte de lo máximo que podrías levantar una vez, conocido o estimado. No hace falta probarlo.',
      ],
      [
        'Descanso',
        'La pausa después de cada serie. Los ejercicios A1 y A2 forman una superserie: la pausa va después del segundo.',
      ],
    ],
    stop: 'Para y llama a un médico',
    stopSigns:
      'si notas dolor en el pecho, desmayo, falta de aire repentina, palpitaciones, entumecimiento o un dolor agudo en una articulación.',
    stopSignsPregnancy:
      'En el embarazo, también por sangrado, pérdida de líquido, contracciones, dolor de cabeza, hinchazón de la pantorrilla o si el bebé se mueve menos.',
    open: 'Leerlo en el navegador',
    progress: 'Tu progreso',
    signature: (trainer) => `¿Preguntas? Responde a este correo: le llega a ${trainer}.`,
    eventSummary: (title) => `Entrenamiento: ${title}`,
  },

  report: {
    subject: (name, block, proposal) => `${name}, bloque ${block}: ${proposal}`,
    proposals: {
      advance: (phase) => `avanzar a la fase ${phase}`,
      repeat: (phase) => `repetir la fase ${phase}`,
      'deload-repeat': (phase) => `una semana más suave y repetir la fase ${phase}`,
      back: (phase) => `volver a la fase ${phase}`,
    },
    title: (name, block) => `${name}: bloque ${block} terminado`,
    blockLine: (phase, name, weeks) => `Fase ${phase}, ${name} · ${weeks}`,
    adherence: 'Constancia',
    adherenceLine: (percent, done, planned) =>
      `${percent}: ${done} de ${plural(planned, 'sesión hecha', 'sesiones hechas')}`,
    week: (week) => `Semana ${week}`,
    lifts: 'Ejercicios principales',
    liftsHint: 'Las barras muestran la 1RM estimada semana a semana, desde cero.',
    noLifts: 'En este bloque no se registró ningún ejercicio principal con carga.',
    oneRepMax: '1RM est.',
    loadLabel: 'carga',
    flags: 'Avisos de dolor',
    noFlags: 'Ninguno.',
    flag: (week, exercise, where, level) => `Semana ${week}, ${exercise}: ${where}, ${level} de 10`,
    notes: 'Notas',
    noNotes: 'Ninguna.',
    note: (week) => `Semana ${week}`,
    noteCut: (characters) =>
      `[…] ${plural(characters, 'carácter más', 'caracteres más')} en la página del cliente`,
    next: 'Lo siguiente, recomendado',
    auto: 'Empieza sola con la próxima semana. Aún puedes cambiarlo:',
    ask: 'Nada empieza hasta que decidas:',
    decide: {
      advance: 'Avanzar',
      repeat: 'Repetir el bloque',
      hold: 'Mantener una semana más',
      choose: 'Elegir una fase',
    },
    decideHint:
      'Cada enlace abre una página que muestra lo que significa; nada cambia hasta que pulses el botón.',
  },

  notices: {
    enrolled: {
      subject: (name) => `Alta de ${name}`,
      title: (name) => `Alta de ${name}`,
      body: (name, date) =>
        `${name} recibe ahora la primera semana por correo y empieza el ${date}. A partir de aquí el programa avanza solo; te escribirá cuando termine un bloque o cuando haga falta tu decisión.`,
      program: 'El año previsto',
      block: (first, last, phases) => `Semanas ${first}–${last}: ${phases}`,
      because: 'Por qué es así',
      roster: 'Ver tus clientes',
    },
    reminder: {
      subject: (name, week) => `${name}, ¿qué tal la semana ${week}?`,
      title: (week) => `¿Qué tal la semana ${week}?`,
      body: (week, date) =>
        `La semana ${week} terminó el ${date} y aún no hay registro. Lleva un minuto y de él sale el plan de la próxima semana. Si faltaste a alguna sesión, dilo: el plan se adapta.`,
      checkIn: 'Registrar',
      pause:
        '¿Vacaciones, enfermedad o lesión? Responde a este correo y tu entrenador pondrá el programa en pausa.',
    },
    silent: {
      subject: (name, weeks) => `${name}: sin noticias desde hace ${plural(weeks, 'semana', 'semanas')}`,
      title: (name) => `${name} no da señales`,
      body: (name, weeks, week) =>
        `No hay registro de ${name} desde hace ${plural(weeks, 'semana', 'semanas')}; la última enviada es la semana ${week}. Ya se envió un recordatorio. Una llamada tuya ahora vale más que otro correo.`,
      lastHeard: (date) => `Último registro: ${date}.`,
      neverHeard: 'Todavía no ha habido ningún registro.',
      roster: 'Ver tus clientes',
    },
    clearance: {
      subject: (name) => `${name}: hace falta autorización médica antes de entrenar`,
      title: (name) => `${name} necesita antes una autorización médica`,
      atStart: (name) =>
        `Según el cuestionario, ${name} debería ver a un médico antes de empezar. No se envía ningún plan hasta que registres la autorización.`,
      redFlag: (name) =>
        `${name} indicó una señal de alarma en el último registro. El programa se ha detenido y no se envía otro plan hasta que registres una nueva autorización.`,
      next: 'Regístrala con los límites que haya puesto el médico; el programa los seguirá.',
      roster: 'Ver tus clientes',
    },
    undeliverable: {
      subject: (name) => `El correo para ${name} no llega`,
      title: (name) => `El correo para ${name} no llega`,
      bounce: (name, address) =>
        `La dirección ${address} rechazó el correo para ${name}. Ya no se envía más correo allí.`,
      complaint: (name, address) =>
        `${name} (${address}) marcó el correo como no deseado. No sería correcto enviar más, así que no se envía.`,
      rejected: (name, address) =>
        `El servicio de correo se niega a enviar a ${address}, la dirección de ${name}. Ya no se envía más correo allí.`,
      diagnosis: 'Lo que dijo el servidor de correo:',
      next: 'Pide al cliente una dirección que funcione y escríbela en su página: el plan actual le llega enseguida y el entrenamiento sigue.',
      roster: 'Ver tus clientes',
    },
    paused: {
      subject: (name) => `${name} está en pausa`,
      title: (name) => `${name} está en pausa`,
      because: {
        holiday: (name) => `${name} está de vacaciones.`,
        injury: (name) => `${name} tiene una lesión. Pregunta qué le duele antes de reanudar el programa.`,
        illness: (name) => `${name} tiene una enfermedad.`,
        'red-flag': (name) =>
          `${name} indicó una señal de alarma. Reanuda el programa solo con autorización médica.`,
        silent: (name) =>
          `No hay registro de ${name} desde hace semanas, así que los correos se han detenido.`,
        unsubscribed: (name) =>
          `${name} usó el enlace para darse de baja. No se borra nada; reanuda el programa solo si ${name} lo pide.`,
        other: (name) => `El programa de ${name} se ha puesto en pausa.`,
      },
      rests: (week) => `Descansa en la semana ${week} y no sale ningún correo hasta que se reanude.`,
      until: (date) => `Está previsto reanudarlo el ${date}.`,
      note: 'Nota:',
      next: 'Tras dos semanas o más, el plan vuelve a empezar con menos carga, por sí solo.',
      roster: 'Ver tus clientes',
    },
    finished: {
      subject: (name, program) => `${name} terminó el programa ${program}`,
      title: (name, program) => `${name} terminó el programa ${program}`,
      body: (name, weeks) =>
        `${name} completó el macrociclo: ${plural(weeks, 'semana', 'semanas')} de entrenamiento planificado. El siguiente empieza la próxima semana.`,
      next: 'Es el momento de volver a evaluar el movimiento y las marcas, y de hablar del objetivo.',
      program: 'El próximo año',
      roster: 'Ver tus clientes',
    },
  },

  footer: {
    whyClient: (studio, trainer) => `Recibes este correo porque ${trainer} te entrena en ${studio}.`,
    whyTrainer: (studio) => `Recibes este correo porque entrenas a clientes en ${studio}.`,
    unsubscribe: 'Darse de baja',
    unsubscribeHint: 'pone el programa en pausa, no se borra nada',
    myData: 'Mis datos',
    poweredBy: 'Enviado con Phasewise',
  },
};
