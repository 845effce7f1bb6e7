import type { MailWords } from './words.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: MailWords = {
  phases: {
    1: 'Stabilization Endurance',
    2: 'Strength Endurance',
    3: 'Hypertrophy',
    4: 'Maximal Strength',
    5: 'Power',
  },
  parts: {
    'warm-up': 'Warm-up',
    activation: 'Activation',
    'skill-development': 'Skill development',
    resistance: 'Resistance training',
    'clients-choice': 'Your choice',
    'cool-down': 'Cool-down',
  },
  sessions: (count) => plural(count, 'session', 'sessions'),
  weeks: (count) => plural(count, 'week', 'weeks'),
  session: (number) => `Session ${number}`,
  sessionPhase: (phase, name) => `phase ${phase}, ${name}`,
  minutes: (minutes) => `about ${minutes} min`,
  bodyWeight: 'body weight',

  dose: {
    steps: (count) => `${count} steps`,
    eachSide: 'each side',
    tempo: (tempo) => `tempo ${tempo}`,
    station: (seconds) => `in class ${seconds} s`,
    rest: (duration) => `rest ${duration}`,
    rpe: (rpe) => `RPE ${rpe}`,
    hold: (duration) => `hold ${duration}`,
    ofOneRepMax: (range) => `${range} % of 1RM`,
    warmUpSets: (count) => `after ${plural(count, 'light warm-up set', 'light warm-up sets')}`,
    zone: (zone) => `heart-rate zone ${zone}`,
    byEffort: 'by effort',
    light: 'light and fast',
    or: (name) => `or: ${name}`,
    pair: (first, second, rest) =>
      rest === null
        ? `${first} then ${second} without a break`
        : `${first} then ${second} without a break, then rest ${rest}`,
  },

  plan: {
    subject: (week, sessions, phase) => `Week ${week}: ${sessions}, ${phase}`,
    deloadSubject: (week, sessions) => `Week ${week}: ${sessions}, an easier week`,
    preheaderFirst: (date) => `Your first session is on ${date}.`,
    title: (week) => `Week ${week}`,
    greeting: (name) => `Hi ${name},`,
    blockLine: (phase, name, weekOfBlock, weeks, block) =>
      `Phase ${phase}, ${name} · week ${weekOfBlock} of ${weeks} · block ${block}`,
    deloadLine: (phase, name, block) => `Phase ${phase}, ${name} · deload week · block ${block}`,
    welcome: (trainer, studio) =>
      `Welcome to ${studio}. ${trainer} has set up a year of training for you, and this is its first week. A mail like this one comes every week, built on what you report.`,
    newProgram: (number) => `A new year of training starts: this is program ${number}.`,
    did: (done, planned) => `Last week you did ${done} of ${plural(planned, 'session', 'sessions')}.`,
    didAll: (planned) =>
      planned === 1 ? 'Last week you did your session.' : `Last week you did all ${planned} sessions.`,
    didNothing: (planned) => `Last week none of the ${plural(planned, 'session', 'sessions')} took place.`,
    notHeard: () => 'You did not check in last week, so this week builds on what came before.',
    goesUp: (changes, more) =>
      `Heavier this week: ${changes}${more > 0 ? ` and ${plural(more, 'more lift', 'more lifts')}` : ''}.`,
    goesDown: (changes, more) =>
      `Lighter this week: ${changes}${more > 0 ? ` and ${plural(more, 'more lift', 'more lifts')}` : ''}.`,
    loadsStay: () => 'The loads stay where they were.',
    newBlock: (phase, name) => `A new block begins: phase ${phase}, ${name}.`,
    checkIn: 'Check in for this week',
    checkInHint: 'One tap if everything went as written. Or open it after each session.',
    atAGlance: 'This week at a glance',
    why: 'Why this week looks so',
    year: 'Your year',
    yearLine: (block, blocks, week) => `You are in block ${block} of ${blocks}, week ${week} of coaching.`,
    strip: { done: 'done', now: 'now', ahead: 'ahead' },
    notes: 'Notes',
    seeNote: (note) => `see note ${note}`,
    cardio: 'Cardio',
    cardioInSession: (session) => `In session ${session}`,
    cardioOwnTime: 'In your own time',
    cardioRow: (minutes, zone, rpe) => `${minutes} min, zone ${zone}, RPE ${rpe}`,
    heartRate: (range) => `${range} beats a minute`,
    nutrition: 'Food',
    nutritionEstimate: 'Estimates for an average day, general education and no meal plan:',
    energy: (range) => `${range} kcal`,
    protein: (range) => `${range} g protein`,
    fat: (range) => `${range} g fat`,
    carbohydrate: (range) => `${range} g carbohydrate`,
    glossary: 'How to read this',
    glossaryEntries: [
      ['3 × 12', 'Three sets of twelve repetitions. “Each side” means twelve left and twelve right.'],
      [
        'Tempo 4/2/1',
        'Seconds for one repetition: four to lower the weight, two to hold, one to lift. X means as fast as you can control.',
      ],
      [
        'RPE',
        'How hard a set feels, 1 to 10. At RPE 7 you could have done three more repetitions, at RPE 9 one more.',
      ],
      ['Load', 'With dumbbells or kettlebells: the weight in each hand.'],
      ['% of 1RM', 'A share of the most you could lift once, known or estimated. You need not test it.'],
      [
        'Rest',
        'The break after each set. Exercises marked A1 and A2 are a superset: the break comes after the second.',
      ],
    ],
    stop: 'Stop, and call a doctor',
    stopSigns:
      'if you feel chest pain, faintness, sudden breathlessness, a racing or fluttering heart, numbness, or sharp pain in a joint.',
    stopSignsPregnancy:
      'In pregnancy also for bleeding, leaking fluid, contractions, headache, a swollen calf, or if the child moves less.',
    open: 'Read it in the browser',
    progress: 'Your progress',
    signature: (trainer) => `Questions? Answer this mail: it goes to ${trainer}.`,
    eventSummary: (title) => `Training: ${title}`,
  },

  report: {
    subject: (name, block, proposal) => `${name}, block ${block}: ${proposal}`,
    proposals: {
      advance: (phase) => `advance to phase ${phase}`,
      repeat: (phase) => `repeat phase ${phase}`,
      'deload-repeat': (phase) => `an easier week, then repeat phase ${phase}`,
      back: (phase) => `back to phase ${phase}`,
    },
    title: (name, block) => `${name}: block ${block} is done`,
    blockLine: (phase, name, weeks) => `Phase ${phase}, ${name} · ${weeks}`,
    adherence: 'Adherence',
    adherenceLine: (percent, done, planned) =>
      `${percent}: ${done} of ${plural(planned, 'session', 'sessions')} done`,
    week: (week) => `Week ${week}`,
    lifts: 'Main lifts',
    liftsHint: 'Bars show the estimated 1RM week by week, from zero.',
    noLifts: 'No main lift was logged with a load in this block.',
    oneRepMax: 'est. 1RM',
    loadLabel: 'load',
    flags: 'Pain flags',
    noFlags: 'None.',
    flag: (week, exercise, where, level) => `Week ${week}, ${exercise}: ${where}, ${level} of 10`,
    notes: 'Notes',
    noNotes: 'None.',
    note: (week) => `Week ${week}`,
    noteCut: (characters) =>
      `[…] ${plural(characters, 'more character', 'more characters')} on the client’s page`,
    next: 'Recommended next',
    auto: 'It starts by itself with the next week. You can still change it:',
    ask: 'Nothing starts before you decide:',
    decide: {
      advance: 'Advance',
      repeat: 'Repeat the block',
      hold: 'Hold one more week',
      choose: 'Choose a phase',
    },
    decideHint:
      'Each link opens a page that shows what it means; nothing changes before you press the button there.',
  },

  notices: {
    enrolled: {
      subject: (name) => `${name} is enrolled`,
      title: (name) => `${name} is enrolled`,
      body: (name, date) =>
        `${name} gets the first week by mail now and starts on ${date}. From here the program runs by itself; you hear from it when a block ends or when something needs you.`,
      program: 'The year as planned',
      block: (first, last, phases) => `Weeks ${first}–${last}: ${phases}`,
      because: 'Why it looks so',
      roster: 'Open your clients',
    },
    reminder: {
      subject: (name, week) => `${name}, how was week ${week}?`,
      title: (week) => `How was week ${week}?`,
      body: (week, date) =>
        `Week ${week} ended on ${date} and there is no check-in yet. It takes a minute, and next week’s plan is built on it. If you missed sessions, say so: the plan adapts.`,
      checkIn: 'Check in',
      pause: 'On holiday, ill or hurt? Answer this mail and your trainer will pause the program.',
    },
    silent: {
      subject: (name, weeks) => `${name}: nothing heard for ${plural(weeks, 'week', 'weeks')}`,
      title: (name) => `${name} has gone quiet`,
      body: (name, weeks, week) =>
        `There is no check-in from ${name} for ${plural(weeks, 'week', 'weeks')}; the last week sent is week ${week}. A reminder went out. A call from you now works better than another mail.`,
      lastHeard: (date) => `Last check-in: ${date}.`,
      neverHeard: 'There has been no check-in so far.',
      roster: 'Open your clients',
    },
    clearance: {
      subject: (name) => `${name}: medical clearance needed before training`,
      title: (name) => `${name} needs clearance first`,
      atStart: (name) =>
        `By the readiness answers, ${name} should see a doctor before starting. No plan is sent until you record the clearance.`,
      redFlag: (name) =>
        `${name} reported a warning sign in the last check-in. The program has stopped, and no further plan is sent until you record a new clearance.`,
      next: 'Record it with any limits the doctor set; the program then follows them.',
      roster: 'Open your clients',
    },
    undeliverable: {
      subject: (name) => `Mail to ${name} does not arrive`,
      title: (name) => `Mail to ${name} does not arrive`,
      bounce: (name, address) =>
        `The address ${address} refused the mail for ${name}. No more mail is sent there.`,
      complaint: (name, address) =>
        `${name} (${address}) marked the mail as spam. It would be wrong to send more, so none is sent.`,
      rejected: (name, address) =>
        `The mail service refuses to send to ${address}, the address of ${name}. No more mail is sent there.`,
      diagnosis: 'What the mail server said:',
      next: 'Ask the client for an address that works and enter it on the client’s page: the present plan goes there at once, and coaching goes on.',
      roster: 'Open your clients',
    },
    paused: {
      subject: (name) => `${name} has paused`,
      title: (name) => `${name} has paused`,
      because: {
        holiday: (name) => `${name} is on holiday.`,
        injury: (name) => `${name} is injured. Ask what hurts before the program is resumed.`,
        illness: (name) => `${name} is ill.`,
        'red-flag': (name) =>
          `${name} reported a warning sign. Resume the program only with a doctor’s clearance.`,
        silent: (name) => `There has been no check-in from ${name} for weeks, so the mails have stopped.`,
        unsubscribed: (name) =>
          `${name} used the unsubscribe link. Nothing is deleted; resume the program only if ${name} asks for it.`,
        other: (name) => `The program of ${name} was paused.`,
      },
      rests: (week) => `It rests at week ${week}, and no mail goes out until it is resumed.`,
      until: (date) => `It is due to resume on ${date}.`,
      note: 'Note:',
      next: 'After two weeks or more the plan starts again more lightly, by itself.',
      roster: 'Open your clients',
    },
    finished: {
      subject: (name, program) => `${name} finished program ${program}`,
      title: (name, program) => `${name} finished program ${program}`,
      body: (name, weeks) =>
        `${name} completed the macrocycle: ${plural(weeks, 'week', 'weeks')} of planned training. The next one starts with the coming week.`,
      next: 'This is the moment to reassess movement and lifts and to talk about the goal.',
      program: 'The next year',
      roster: 'Open your clients',
    },
  },

  footer: {
    whyClient: (studio, trainer) => `You get this mail because ${trainer} coaches you at ${studio}.`,
    whyTrainer: (studio) => `You get this mail because you coach at ${studio}.`,
    unsubscribe: 'Unsubscribe',
    unsubscribeHint: 'pauses the program, nothing is deleted',
    myData: 'My data',
    poweredBy: 'Sent with Phasewise',
  },
};
