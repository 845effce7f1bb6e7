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
  done: '#4a554f',
  soft: '#262d29',
};

/**
 * The style block. Gmail reads at most 8,192 characters of it, and some apps none at all: what the mail cannot do without is
 * also inline. Names are one or two letters since the biggest week repeats them a thousand times.
 *
 * `m` muted, `n` name, `a` accent ink, `d` dose, `c` cue, `l` line above, `s` soft surface, `k` card, `x` hidden in print
 */
export function styleSheet({ fill, onFill, ink, inkOnDark }: Accent): string {
  const dark = (selector: string) =>
    [
      `${selector}.b,${selector}.b>table{background:${DARK.page}!important}`,
      `${selector}.k{background:${DARK.card}!important}`,
      `${selector}.b td,${selector}.b th,${selector}.b h1,${selector}.b h2,${selector}.b h3,${selector}.b p,${selector}.b li{color:${DARK.ink}!important;border-color:${DARK.line}!important}`,
      `${selector}.b .m,${selector}.b .m td,${selector}.b .m p{color:${DARK.muted}!important}`,
      `${selector}.b .a,${selector}.b a{color:${inkOnDark}!important}`,
      `${selector}.b .g{border-left-color:${inkOnDark}!important}`,
      `${selector}.b .s{background:${DARK.soft}!important}`,
      `${selector}.b .o{background:${DARK.done}!important}`,
      `${selector}.b .f,${selector}.b .f a{background:${fill}!important;color:${onFill}!important}`,
    ].join('');
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;-webkit-text-size-adjust:100%}
table{border-collapse:collapse;border-spacing:0}
td,th,p,li,h1,h2,h3{font-family:${FONT};overflow-wrap:anywhere;word-break:break-word}
td{vertical-align:top;padding:0}
h1,h2,h3,p,ul,dl{margin:0}
h1{font-size:28px;line-height:1.15;letter-spacing:-.02em}
h2{font-size:19px;line-height:1.25;letter-spacing:-.01em}
h3{font-size:12px;line-height:1.3;letter-spacing:.06em;text-transform:uppercase}
a{color:${ink}}
.m{color:${LIGHT.muted}}
.a{color:${ink}}
.d{text-align:right;white-space:nowrap;padding-left:12px;font-weight:700;font-variant-numeric:tabular-nums}
.r td{border-top:1px solid ${LIGHT.line};padding:9px 0}
.r .d{padding-left:12px}
.r .g{border-left:3px solid ${ink};padding-left:11px}
.c{font-size:13px;line-height:1.45}
td.h{height:30px;line-height:30px;text-align:center;font-size:13px;border-right:2px solid transparent;background-clip:padding-box}
ul{padding-left:20px}
li{padding-bottom:5px}
@media (max-width:480px){.w{padding-left:20px!important;padding-right:20px!important}.e{padding-top:12px!important}h1{font-size:25px}}
@media (prefers-color-scheme:dark){${dark('')}}
${dark('[data-ogsc] ')}
@media print{@page{size:A4;margin:9mm}.x{display:none!important}.b,.b>table,.k{background:#fff!important}.k{max-width:none!important;width:100%!important;border:0!important}.w{padding:0 0 6pt!important}.q{columns:2;column-gap:7mm}.r td{padding:2pt 0!important}td,p,li,.c,.n{font-size:7.2pt!important;line-height:1.22!important}h1{font-size:15pt}h2{font-size:10pt!important}h3{font-size:7pt!important}tr,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}}`;
}
