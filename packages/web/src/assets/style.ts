import { inkOn, legible } from './contrast.ts';

const LIGHT = { ground: '#f6f5f1', card: '#ffffff' };
const DARK = { ground: '#131517', card: '#1d2023' };

/** WCAG 2.2, 1.4.3: text. */
const TEXT_CONTRAST = 4.5;

/** Colours of the five phases: each carries white text at 4.5:1 or more. */
export const PHASE_COLOURS = ['#2b6a8c', '#2a7550', '#86650a', '#a8461c', '#8a3a73'] as const;

/** The one stylesheet, in the studio's accent colour, moved as far as reading it asks for. */
export function stylesheet(accentColour: string): string {
  const light = legible(accentColour, [LIGHT.ground, LIGHT.card], '#000000', TEXT_CONTRAST);
  const dark = legible(accentColour, [DARK.ground, DARK.card], '#ffffff', TEXT_CONTRAST);
  return `:root{color-scheme:light dark;--ground:${LIGHT.ground};--card:${LIGHT.card};--ink:#1a1c1e;--muted:#5b5f65;--line:#dcd9d0;--edge:#84827b;--accent:${light};--on-accent:${inkOn(light)};--bad:#a3201b;--bad-ground:#fdeeec;--good-ground:#e9f3ec;--soft:#efede6}
@media (prefers-color-scheme:dark){:root{--ground:${DARK.ground};--card:${DARK.card};--ink:#eceae5;--muted:#a9adb2;--line:#34383c;--edge:#7d8287;--accent:${dark};--on-accent:${inkOn(dark)};--bad:#ff9d94;--bad-ground:#351a18;--good-ground:#16291d;--soft:#26292d}}
${PHASE_COLOURS.map((colour, at) => `.p${at + 1}{--phase:${colour}}`).join('')}
${RULES}`;
}

const RULES = `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
header,main,body>footer{max-width:42rem;margin:0 auto;padding:0 1rem}
.wide header,.wide main,.wide>footer{max-width:64rem}
header{padding-top:1.25rem;padding-bottom:.25rem;font-weight:650;letter-spacing:.01em;color:var(--accent)}
main{padding-top:.5rem;padding-bottom:2.5rem}
body>footer{padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
body>footer p{margin:.25rem 0;white-space:pre-line}
h1{font-size:1.75rem;line-height:1.2;letter-spacing:-.015em;margin:.25rem 0 .5rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .5rem;letter-spacing:-.005em}
h3{font-size:1.0625rem;line-height:1.35;margin:1.25rem 0 .25rem}
h2.name{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
a{color:var(--accent);text-underline-offset:.2em}
a:hover{text-decoration-thickness:.125em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-9999px;background:var(--card);padding:.75rem 1rem;z-index:2}
.skip:focus{left:.5rem;top:.5rem}
.lead{font-size:1.125rem;color:var(--muted)}
.muted,.hint{color:var(--muted)}
.hint{font-size:.9375rem;margin:.25rem 0}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1rem;margin:.75rem 0}
.card>:first-child,.card>.hidden+*{margin-top:0}
.card>:last-child{margin-bottom:0}
.notice{border-left:4px solid var(--accent);background:var(--good-ground);border-radius:6px;padding:.75rem 1rem;margin:.75rem 0}
.bad,.errors{border-left:4px solid var(--bad);background:var(--bad-ground);border-radius:6px;padding:.75rem 1rem;margin:.75rem 0}
.errors h2{margin:0 0 .25rem;font-size:1.0625rem}
.errors ul{margin:0;padding-left:1.25rem}
.errors a,.error{color:var(--bad)}
.error{display:block;font-size:.9375rem;font-weight:600}
button,.button{display:inline-block;font:inherit;font-weight:600;line-height:1.3;padding:.75rem 1.125rem;min-height:2.75rem;border-radius:10px;border:1px solid var(--accent);background:transparent;color:var(--accent);cursor:pointer;text-decoration:none;text-align:center}
button:hover,.button:hover{background:var(--soft)}
.primary{background:var(--accent);color:var(--on-accent)}
.primary:hover{background:var(--accent);filter:brightness(1.08)}
.danger{border-color:var(--bad);color:var(--bad)}
.large{display:block;width:100%;font-size:1.1875rem;padding:1rem;border-radius:14px}
.small{padding:.375rem .75rem;min-height:2.25rem;font-size:.9375rem}
.default{position:absolute;left:-9999px}
.row{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}
form{margin:0}
fieldset{border:0;padding:0;margin:1rem 0;min-width:0}
legend{font-weight:600;padding:0;margin-bottom:.25rem}
label{display:block}
.field{margin:1rem 0}
.field>label,.field>.label{font-weight:600;display:block;margin-bottom:.25rem}
input,select,textarea{font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:8px;padding:.5rem .625rem;min-height:2.75rem;width:100%;max-width:100%}
textarea{min-height:6rem;resize:vertical}
input[type=checkbox],input[type=radio]{width:1.375rem;height:1.375rem;min-height:0;margin:0;padding:0;flex:none;accent-color:var(--accent)}
[aria-invalid=true]{border:2px solid var(--bad)}
.field input,.field select{max-width:28rem}
.check{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem 0;cursor:pointer}
.check input{margin-top:.1rem}
.choices{display:flex;flex-wrap:wrap;gap:.5rem}
.choices .check{border:1px solid var(--edge);border-radius:10px;padding:.5rem .75rem .5rem .625rem;gap:.5rem;align-items:center;background:var(--card)}
.choices .check input{margin:0}
.choices .check:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.columns{display:grid;gap:0 1.25rem;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}
.grid{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fill,minmax(max(8.5rem,22%),1fr))}
details{margin:.5rem 0}
summary{cursor:pointer;padding:.375rem 0;min-height:2.25rem;color:var(--accent);font-weight:600}
ul.plain{list-style:none;margin:0;padding:0}
.dl{display:grid;grid-template-columns:fit-content(45%) minmax(0,1fr);gap:.125rem .875rem;margin:.5rem 0}
.dl dt{color:var(--muted)}
.dl dd{margin:0}
@media (max-width:34rem){.stacked{display:block}.stacked dd{margin:0 0 .5rem}}
.sessions{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));align-items:start}
.sessions .card{margin:0}
.lift{display:grid;gap:0 1rem;grid-template-columns:1fr 1fr}
.lift>:first-of-type{grid-column:1/-1}
.part{margin:1.25rem 0 0}
.part h3{font-size:.8125rem;letter-spacing:.08em;text-transform:uppercase;color:var(--muted);margin:0 0 .25rem}
.exercise{padding:.625rem 0;border-top:1px solid var(--line)}
.exercise p{margin:.125rem 0}
.exercise .name{font-weight:600;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .75rem;align-items:baseline}
.facts{color:var(--muted);font-size:.9375rem}
.facts b{color:var(--ink);font-weight:600}
.pair{border-left:4px solid var(--accent);padding-left:.75rem}
.pair+.pair{border-top-style:dashed}
.roster{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr))}
.roster .card{margin:0}
.roster h2{margin:0}
.tags:empty{display:none}
.tag{display:inline-block;border:1px solid var(--edge);border-radius:999px;padding:0 .625rem;font-size:.8125rem;font-weight:600;line-height:1.6;white-space:nowrap}
.tag.alert{border-color:var(--bad);color:var(--bad)}
.sets{display:grid;grid-template-columns:3.25rem repeat(3,minmax(0,1fr));gap:.375rem .5rem;align-items:center;margin:.5rem 0}
.sets.two{grid-template-columns:3.25rem repeat(2,minmax(0,1fr))}
.sets .head{font-size:.8125rem;color:var(--muted)}
.sets input{text-align:center}
.sets .error{grid-column:1/-1}
.timer{position:sticky;bottom:0;background:var(--ink);color:var(--ground);border-radius:14px 14px 0 0;padding:.875rem 1rem;text-align:center;font-size:1.25rem;font-weight:650}
.strip{display:flex;gap:2px;margin:.75rem 0;padding:0;list-style:none}
.strip li{flex:1;min-width:0;background:var(--phase);color:#fff;text-align:center;font-size:.875rem;font-weight:650;line-height:2rem;border-radius:3px}
.strip .later{background:transparent;color:var(--ink);box-shadow:inset 0 0 0 2px var(--phase)}
.strip .now{outline:3px solid var(--ink);outline-offset:1px;z-index:1}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:.5rem 0;font-size:.9375rem}
.legend i{display:inline-block;width:.875rem;height:.875rem;border-radius:3px;background:var(--phase);margin-right:.375rem;vertical-align:-.1rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--muted);font-weight:600}
td.number,th.number{text-align:right}
.scroll{overflow-x:auto}
figure{margin:1rem 0}
figcaption{font-weight:600;margin-bottom:.25rem}
.chart{display:block;width:100%;height:auto}
.chart .line{fill:none;stroke:var(--accent);stroke-width:2.5}
.chart .dot{fill:var(--accent)}
.chart .axis{stroke:var(--line);stroke-width:1}
.chart text{fill:var(--muted);font-size:12px}
.charts{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));align-items:start}
.charts figure{margin:.5rem 0}
progress{display:block;width:100%;max-width:28rem;height:1rem;accent-color:var(--accent)}
.note{display:block;white-space:pre-line}
iframe{width:100%;height:44rem;border:1px solid var(--line);border-radius:10px;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.875rem;background:var(--soft);padding:1rem;border-radius:10px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:40rem){.lift{grid-template-columns:2fr 1fr 1fr}.lift>:first-of-type{grid-column:auto}h1{font-size:2.125rem}.card{padding:1.25rem 1.5rem}}
@media (prefers-reduced-motion:no-preference){button,.button{transition:background-color .15s}}
@media print{header,body>footer,button,.button,nav{display:none}body{background:#fff;font-size:10pt}.card{break-inside:avoid;border-color:#999}}
`;
