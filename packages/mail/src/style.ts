import { type Accent, SURFACE } from './colour.ts';

export const FONT = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Text and surfaces; each text colour reads on its surface at 4.5:1 or better. */
export const LIGHT = {
  page: '#f1f3f1',
  card: SURFACE.light,
  ink: '#17201b',
  muted: '#56605a',
  line: '#dfe4e0',
  done: '#c3ccc6',
  soft: '#f1f3f1',
};
export const DARK = {
  page: '#101411',
  card: SURFACE.dark,
  ink: '#edf1ee',
  muted: '#a7b1ab',
  line: '#39423d',
  done: '#57635c',
  soft: '#262d29',
};

/**
 * The style blocks. Gmail reads at most 8,192 characters of them and drops a whole block over a rule it does not know, hence three;
 * some apps read none: what the mail cannot do without is also inline. Names have one letter since the biggest week repeats
 * them a thousand times:
 *
 * `a` accent as text, `b` body, `c` caption, `d` dose, `e` session, `f` filled with the accent, `g` superset, `h` cell of the
 * phase strip, `k` card, `m` muted, `o` over and done, `p` page, `q` sessions, `r` row with a line above, `s` soft surface,
 * `t` row without, `q` sections that are set in columns on paper, `w` wide cell of the card, `x` not in print
 */
export function styleSheets({ fill, onFill, ink, inkOnDark }: Accent, columns: 2 | 3): readonly string[] {
  const dark = (within: string) =>
    [
      ['.p', `background:${DARK.page}`],
      ['.k', `background:${DARK.card}`],
      ['td,p,li,h1,h2,h3,.e', `color:${DARK.ink};border-color:${DARK.line}`],
      ['.m,.m p', `color:${DARK.muted}`],
      ['.a,a', `color:${inkOnDark};border-color:${inkOnDark}`],
      ['.h', `border-color:${DARK.card}`],
      ['.g', `border-left-color:${inkOnDark}`],
      ['.s', `background:${DARK.soft}`],
      ['.o', `background:${DARK.done}`],
      ['.f,.f a', `background:${fill};color:${onFill}`],
    ]
      .map(
        ([selectors = '', rules = '']) =>
          `${selectors.replace(/(^|,)/g, `$1${within}`)}{${rules.replace(/;|$/g, '!important$&')}}`,
      )
      .join('\n');
  return [
    `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;-webkit-text-size-adjust:100%}
table{border-collapse:separate}
td,p,li,h1,h2,h3{font-family:${FONT};word-break:break-word}
td{vertical-align:top;padding:0;line-height:1.4}
h1,h2,h3,p,ul{margin:0}
h1{font-size:30px;line-height:1.15;letter-spacing:-.02em}
h2{font-size:20px;line-height:1.25;letter-spacing:-.01em}
h3{font-size:12px;line-height:1.3;letter-spacing:.06em;text-transform:uppercase;padding-bottom:5px}
a{color:${ink}}
.m{color:${LIGHT.muted}}
.a{color:${ink}}
.c{font-size:13px;line-height:1.45}
.d{text-align:right;white-space:nowrap;padding-left:14px;font-variant-numeric:tabular-nums}
.r td{border-top:1px solid ${LIGHT.line};padding-top:9px;padding-bottom:9px}
.t td{padding-bottom:9px}
.g{border-left:3px solid ${ink};padding-left:11px}
.h{height:30px;line-height:30px;text-align:center;font-size:13px;border-right:2px solid ${LIGHT.card}}
ul{padding-left:20px}
li{padding-bottom:5px}
@media (max-width:480px){.w{padding-left:20px!important;padding-right:20px!important}.p{padding:0!important}h1{font-size:26px}}`,
    `@media (prefers-color-scheme:dark){
${dark('')}
}
${dark('[data-ogsc] ')}`,
    `@page{margin:7mm}
@media print{
.x{display:none!important}
.p,.k{background:none!important;padding:0!important}
table{width:100%!important;max-width:none!important}
.w{padding:0 0 2pt!important}
.q{columns:${columns};column-gap:5mm}
.r td,.t td{padding-top:1pt!important;padding-bottom:1pt!important}
.g{padding-left:3pt!important}
td,p,li,.c,.d{font-size:${columns === 2 ? 6.6 : 5.8}pt!important;line-height:1.13!important}
.r div,.t div{display:inline}
.r div,.t div{padding-left:3pt}
h1{font-size:13pt}
h2{font-size:9pt!important;padding:0!important}
h3{font-size:6.5pt!important;padding:0!important}
li{padding:0!important}
.h{height:11pt!important;line-height:11pt!important}
.e td{padding-top:1.5pt!important;padding-bottom:0!important}
.e{margin-bottom:3pt}
.r,.t,h2,h3{break-inside:avoid}
h2,h3{break-after:avoid}
}`,
  ];
}
