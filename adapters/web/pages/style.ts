// How pages look: on a phone, on paper, by day and by night. One sheet of the site's own, and no other.
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --soft: #f2f3f5; --line: #8a8f98; --link: #0b4fa8;
  --banned: #a3141c; --suspended: #8a4b00; --conditional: #6a5a00; --clear: #0b5a7a; --permitted: #1a6632; --unknown: #55585e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8ec; --paper: #16171a; --soft: #24262b; --line: #7d828b; --link: #8ab8ff;
  --banned: #ff9b9b; --suspended: #ffb870; --conditional: #e6d36a; --clear: #84cdec; --permitted: #86d99d; --unknown: #b5b8bf; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 0 1rem 2rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; padding: 1rem 0; border-bottom: 1px solid var(--line); }
.name { font-weight: 700; font-size: 1.2rem; color: var(--ink); text-decoration: none; }
form { flex: 1 1 20rem; } label { display: block; font-size: .9rem; } form div { display: flex; gap: .5rem; }
input { flex: 1; min-width: 0; font: inherit; padding: .5rem; border: 1px solid var(--line); background: var(--paper); color: var(--ink); border-radius: .3rem; }
button { font: inherit; padding: .5rem 1rem; border: 0; border-radius: .3rem; background: var(--link); color: var(--paper); }
h1 { font-size: 1.5rem; line-height: 1.25; } h1::first-letter, th::first-letter { text-transform: uppercase; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.short { background: var(--soft); border-radius: .4rem; padding: .3rem 1rem; } .answer { font-size: 1.1rem; font-weight: 600; }
.s { font-weight: 600; white-space: nowrap; }
.s.banned { color: var(--banned); } .s.suspended { color: var(--suspended); } .s.conditional { color: var(--conditional); }
.s.clear { color: var(--clear); } .s.permitted { color: var(--permitted); } .s.unknown { color: var(--unknown); }
.wide { overflow-x: auto; } table { border-collapse: collapse; } caption { text-align: left; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border: 1px solid var(--line); }
thead th { background: var(--soft); } .board td { min-width: 8rem; } .board td a { text-decoration: none; } .board small { display: block; color: var(--ink); }
.board .s { display: block; white-space: normal; } .wide th, .wide td { min-width: 6rem; }
.chip { display: inline-block; padding: .25rem .7rem; margin: .15rem 0; border: 1px solid var(--line); border-radius: 1rem; text-decoration: none; }
.mark { font-size: .8rem; margin-left: .2rem; } ul.inline { padding: 0; } ul.inline li { display: inline-block; margin-right: .8rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
.beside { display: flex; flex-wrap: wrap; gap: 1.5rem; } .beside > * { flex: 1 1 20rem; min-width: 0; }
.map { margin: 1rem 0; } .map > svg { width: 100%; max-width: 30rem; height: auto; } .map path { stroke: var(--paper); stroke-width: 1; }
.map a:focus path, .map a:hover path { stroke: var(--ink); stroke-width: 4; } .key { white-space: nowrap; margin-right: .6rem; }
pattern path { stroke: var(--paper); stroke-width: 1.5; fill: none; } pattern circle { fill: var(--paper); }
pattern.banned rect { fill: var(--banned); } pattern.suspended rect { fill: var(--suspended); } pattern.conditional rect { fill: var(--conditional); }
pattern.clear rect { fill: var(--clear); } pattern.permitted rect { fill: var(--permitted); } pattern.unknown rect { fill: var(--unknown); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .9rem; } footer nav { padding-top: .8rem; } footer nav a { margin-right: 1rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { header form, footer nav, .chip, .skip { display: none; } body { max-width: none; } a { color: inherit; } .wide { overflow: visible; } section { break-inside: avoid; } }
`;
