/** The one stylesheet of the instance's own pages. Text and controls keep a contrast of 4.5 to 1 or better. */
export const STYLE = `
:root { font: 16px/1.5 system-ui, sans-serif; color: #1d2730; background: #f4f6f8; }
* { box-sizing: border-box; }
body { margin: 0; }
a { color: #0a5a8a; }
:focus-visible { outline: 3px solid #0a5a8a; outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; }
header { background: #14303f; color: #fff; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; padding: .6rem 1.5rem; }
header a { color: #d9f0ff; }
header .who { margin-left: auto; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
h1 { font-size: 1.5rem; margin: .5rem 0 1rem; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; background: #fff; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid #cdd6dd; }
th { background: #e7edf1; }
.scroll { overflow-x: auto; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); list-style: none; padding: 0; }
.card { background: #fff; border: 1px solid #cdd6dd; border-radius: .4rem; padding: 1rem; }
.card ul { margin: 0; padding-left: 1.1rem; display: grid; gap: .3rem; }
.card h2, .card h3 { margin: 0 0 .4rem; font-size: 1.05rem; }
form.fields { display: grid; gap: 1rem; max-width: 36rem; background: #fff; padding: 1.25rem; border: 1px solid #cdd6dd; border-radius: .4rem; }
form.inline { display: inline; }
label { display: block; font-weight: 600; }
.required::after { content: ' (required)'; font-weight: 400; color: #4a5863; }
.problem { color: #a3181f; margin: .2rem 0 0; }
.hint { color: #4a5863; margin: 0; }
input, select, textarea { font: inherit; width: 100%; padding: .45rem .5rem; border: 1px solid #5d6b76; border-radius: .25rem; background: #fff; color: inherit; }
input[type=checkbox], input[type=radio] { width: 1.2rem; height: 1.2rem; }
.check { display: flex; gap: .5rem; align-items: center; }
fieldset { border: 0; margin: 0; padding: 0; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .4rem 1.1rem; border: 1px solid #0a5a8a; border-radius: .25rem; background: #0a5a8a; color: #fff; cursor: pointer; }
button:disabled { opacity: .6; cursor: not-allowed; }
button.second { background: #fff; color: #0a5a8a; }
.message { border-left: .3rem solid #0a5a8a; background: #e6f2fa; padding: .6rem 1rem; }
.message.error { border-color: #a3181f; background: #fdecec; }
pre { white-space: pre-wrap; background: #fff; border: 1px solid #cdd6dd; padding: .75rem; }
iframe { width: 100%; height: 34rem; border: 1px solid #cdd6dd; background: #fff; }
summary { padding: .5rem 0; cursor: pointer; font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(6rem, 16rem) 1fr; gap: .25rem 1rem; background: #fff; border: 1px solid #cdd6dd; padding: 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  header, main { padding-left: .75rem; padding-right: .75rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
}
`;
