import { writeFile } from 'node:fs/promises';
import { isLogged } from '@phasewise/store';
import { html, raw } from 'hono/html';
import type { MailLine } from './mail-line.ts';
import type { Simulated, Summary } from './simulated.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 2rem; }
  th, td { text-align: left; padding: 0.3rem 0.6rem; border-bottom: 1px solid #8886; vertical-align: top; }
  td.number { text-align: right; font-variant-numeric: tabular-nums; }
  .scroll { overflow-x: auto; }
`;

/** A page about a simulation: each client's weeks, why they look as they do, and every mail. */
export async function writeReport(
  file: string,
  clients: readonly Simulated[],
  mails: readonly MailLine[],
  summary: Summary,
): Promise<void> {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Phasewise simulation</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <h1>Simulation</h1>
        <p>${Object.entries(summary).map(([name, count]) => `${name}: ${count} `)}</p>
        ${clients.map(
          ({ profile, weeks }) => html`
            <h2>${profile.name}, ${profile.goal}</h2>
            <div class="scroll"><table>
              <thead>
                <tr><th>Week</th><th>Starts</th><th>Block</th><th>Phase</th><th>Outcome</th><th>Why</th></tr>
              </thead>
              <tbody>
                ${weeks.map(
                  (week) => html`<tr>
                    <td class="number">${week.week}</td>
                    <td>${week.plan.startDate}</td>
                    <td class="number">${week.block}</td>
                    <td>${week.phase}${week.plan.deload ? ', deload' : ''}</td>
                    <td>${isLogged(week) ? week.logged.log.outcome : 'open'}</td>
                    <td>${week.plan.why.join(' ')}</td>
                  </tr>`,
                )}
              </tbody>
            </table></div>
          `,
        )}
        <h2>Mails</h2>
        <div class="scroll"><table>
          <thead>
            <tr><th>Kind</th><th>To</th><th>Subject</th><th>Bytes</th></tr>
          </thead>
          <tbody>
            ${mails.map(
              ({ kind, to, subject, bytes }) => html`<tr>
                <td>${kind}</td>
                <td>${to}</td>
                <td>${subject}</td>
                <td class="number">${bytes}</td>
              </tr>`,
            )}
          </tbody>
        </table></div>
      </body>
    </html>`;
  await writeFile(file, String(await page));
}
