import type { Exercise } from './exercise.ts';
import { exercises } from './rows.ts';

/** Speed, agility, quickness. Stabilization: few planes, no reaction. Strength: more planes and speed. Power: everything, reacting. */
export const SAQ: readonly Exercise[] = [
  ...exercises(
    {
      component: 'saq',
      level: 'stabilization',
      region: 'lower',
      muscles: ['quadriceps', 'hip-flexors', 'gastrocnemius'],
    },
    {
      'a-march': {
        en: ['A-march', 'Knee up, toes up, opposite arm, and a tall step each time.'],
        es: ['Marcha A', 'Rodilla arriba, punta arriba, brazo contrario y un paso alto cada vez.'],
      },
      'wall-drill-march': {
        en: ['Wall acceleration march', 'Lean on the wall in one line and switch the knees one at a time.'],
        es: [
          'Marcha de aceleración en la pared',
          'Inclínate en la pared en una línea y cambia las rodillas de una en una.',
        ],
        position: 'supported',
      },
      'lateral-shuffle-walk': {
        en: ['Slow lateral shuffle', 'Stay low, step and gather without crossing the feet.'],
        es: [
          'Desplazamiento lateral lento',
          'Mantén la cadera baja, da el paso y recoge sin cruzar los pies.',
        ],
      },
      'line-quick-step': {
        en: ['Line quick step', 'Step over a line and back with light, quick feet under a still head.'],
        es: ['Pasos rápidos sobre la línea', 'Pasa la línea y vuelve con pies ligeros y la cabeza quieta.'],
        tags: ['impact'],
        easier: 'a-march',
      },
      'a-skip': {
        en: ['A-skip', 'Skip from the ball of the foot with the knee at hip height.'],
        es: ['Skipping A', 'Rebota con el antepié y lleva la rodilla a la altura de la cadera.'],
        tags: ['impact'],
        easier: 'a-march',
      },
      'agility-ladder-one-in': {
        en: ['Ladder one-ins', 'One foot in each box, arms in rhythm.'],
        es: ['Escalera: un pie por cuadro', 'Un pie en cada cuadro, con los brazos a ritmo.'],
        equipment: ['agility-ladder'],
        tags: ['impact'],
      },
      'agility-ladder-two-in': {
        en: ['Ladder two-ins', 'Both feet touch each box, quick and light.'],
        es: ['Escalera: dos pies por cuadro', 'Los dos pies tocan cada cuadro, rápidos y ligeros.'],
        equipment: ['agility-ladder'],
        tags: ['impact'],
        easier: 'agility-ladder-one-in',
      },
      'agility-ladder-side-shuffle': {
        en: ['Ladder side shuffle', 'Face sideways and place two feet in each box, hips low.'],
        es: [
          'Escalera: desplazamiento lateral',
          'De lado, pon los dos pies en cada cuadro con la cadera baja.',
        ],
        equipment: ['agility-ladder'],
        tags: ['impact'],
        easier: 'agility-ladder-two-in',
      },
    },
  ),
  ...exercises(
    {
      component: 'saq',
      level: 'strength',
      region: 'lower',
      muscles: ['quadriceps', 'gluteus-medius', 'gastrocnemius'],
      tags: ['impact'],
    },
    {
      'fast-feet-in-place': {
        en: ['Fast feet', 'Tiny quick steps on the spot, knees soft, eyes up.'],
        es: [
          'Pies rápidos en el sitio',
          'Pasos mínimos y rápidos, rodillas semiflexionadas y mirada al frente.',
        ],
        easier: 'line-quick-step',
      },
      'high-knees-run': {
        en: ['High-knee run', 'Run tall over a short stretch with quick ground contacts.'],
        es: [
          'Carrera con rodillas altas',
          'Corre con el cuerpo alto en un tramo corto con contactos rápidos.',
        ],
        easier: 'a-skip',
      },
      'lateral-shuffle': {
        en: ['Lateral shuffle', 'Push from the trailing leg and stay level as if under a low roof.'],
        es: [
          'Desplazamiento lateral',
          'Empuja con la pierna de atrás y mantén la cadera a la misma altura, como bajo un techo.',
        ],
        easier: 'lateral-shuffle-walk',
      },
      carioca: {
        en: ['Carioca', 'Cross in front and behind from the hips while the shoulders face forward.'],
        es: ['Carioca', 'Cruza por delante y por detrás desde la cadera con los hombros al frente.'],
        easier: 'lateral-shuffle-walk',
        tags: ['contact-fall'],
        notForBeginners: true,
      },
      'forward-backward-run': {
        en: ['Run and backpedal', 'Accelerate ten steps, stop under control and run back low.'],
        es: [
          'Carrera y retroceso',
          'Acelera diez pasos, frena con control y vuelve de espaldas con la cadera baja.',
        ],
        tags: ['cut', 'contact-fall'],
      },
      't-drill': {
        en: ['T-drill', 'Sprint, shuffle to each side, backpedal; plant with bent knees.'],
        es: ['Prueba en T', 'Corre, desplázate a cada lado y retrocede; frena con rodillas flexionadas.'],
        tags: ['cut', 'contact-fall'],
        easier: 'lateral-shuffle',
      },
      'box-drill': {
        en: ['Box drill', 'Run, shuffle, backpedal and shuffle round four marks.'],
        es: [
          'Ejercicio en cuadrado',
          'Corre, desplázate, retrocede y desplázate alrededor de cuatro marcas.',
        ],
        tags: ['cut', 'contact-fall'],
        easier: 'lateral-shuffle',
      },
      'agility-ladder-in-in-out-out': {
        en: ['Ladder in-in-out-out', 'Keep the rhythm in your arms and the feet will follow.'],
        es: ['Escalera: dentro-dentro-fuera-fuera', 'Lleva el ritmo con los brazos y los pies te seguirán.'],
        equipment: ['agility-ladder'],
        easier: 'agility-ladder-two-in',
        tags: ['contact-fall'],
      },
      'agility-ladder-ali-shuffle': {
        en: ['Ladder Ali shuffle', 'Sideways along the ladder, swap the feet in and out in the air.'],
        es: ['Escalera: paso Ali', 'De lado, cambia los pies dentro y fuera en el aire.'],
        equipment: ['agility-ladder'],
        easier: 'agility-ladder-side-shuffle',
        tags: ['jump', 'contact-fall'],
        notForBeginners: true,
      },
    },
  ),
  ...exercises(
    {
      component: 'saq',
      level: 'power',
      region: 'lower',
      muscles: ['quadriceps', 'gluteus-maximus', 'hamstrings', 'gastrocnemius'],
      tags: ['impact'],
    },
    {
      'acceleration-sprint': {
        en: ['10-metre acceleration', 'Fall forward and push the ground back with long, powerful steps.'],
        es: ['Aceleración de 10 metros', 'Déjate caer al frente y empuja el suelo atrás con pasos potentes.'],
        tags: ['sprint'],
        easier: 'high-knees-run',
      },
      'flying-sprint': {
        en: ['Flying sprint', 'Build up, then run tall and loose at full speed for a few seconds.'],
        es: [
          'Esprint lanzado',
          'Acelera progresivamente y corre a tope, con el cuerpo alto y suelto, unos segundos.',
        ],
        tags: ['sprint'],
        easier: 'acceleration-sprint',
        notForBeginners: true,
      },
      'pro-agility-5-10-5': {
        en: ['5-10-5 pro agility', 'Drop the hips before each turn and push off the outside foot.'],
        es: ['Prueba 5-10-5', 'Baja la cadera antes de cada giro y empuja con el pie externo.'],
        tags: ['sprint', 'cut'],
        easier: 't-drill',
        notForBeginners: true,
      },
      'reactive-shuffle': {
        en: ['Reactive shuffle', 'React to a partner, a call or a timer and change side at once.'],
        es: ['Desplazamiento reactivo', 'Reacciona a una señal y cambia de lado al instante.'],
        tags: ['cut'],
        easier: 'lateral-shuffle',
      },
      'fast-feet-to-sprint': {
        en: ['Fast feet to sprint', 'Fast feet on the spot, then burst forward on your own count.'],
        es: ['Pies rápidos y esprint', 'Pies rápidos en el sitio y sal a toda velocidad a tu señal.'],
        tags: ['sprint'],
        easier: 'fast-feet-in-place',
      },
      'wall-drill-rapid-switch': {
        en: ['Wall drill rapid switches', 'Three switches as fast as lightning in one straight lean.'],
        es: ['Cambios rápidos en la pared', 'Tres cambios como un rayo en una sola línea inclinada.'],
        position: 'supported',
        easier: 'wall-drill-march',
      },
      'agility-ladder-zigzag': {
        en: ['Ladder zigzag with sprint out', 'Cross the ladder in zigzag and sprint out of the last box.'],
        es: [
          'Escalera en zigzag con salida',
          'Cruza la escalera en zigzag y esprinta desde el último cuadro.',
        ],
        equipment: ['agility-ladder'],
        tags: ['cut', 'sprint', 'contact-fall'],
        easier: 'agility-ladder-in-in-out-out',
        notForBeginners: true,
      },
    },
  ),
];
