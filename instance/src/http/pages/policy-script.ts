/** Runs in the browser: follows the catalog UI policies of the form that it stands behind. Without scripts every field is shown. */
export const POLICY_SCRIPT = `
const form = document.querySelector('form.fields');
const policies = JSON.parse(document.getElementById('policies').textContent);
const valueOf = (control) => (control.type === 'checkbox' ? String(control.checked) : control.value);
const apply = () => {
  for (const { conditions, reverse, actions } of policies) {
    const holds = conditions.every(({ name, equals, value }) => (valueOf(form.elements[name]) === value) === equals);
    if (!holds && !reverse) continue;
    for (const { name, visible, mandatory } of actions) {
      const control = form.elements[name];
      const field = control.closest('[data-field]');
      if (visible !== null) field.hidden = holds !== visible;
      if (mandatory !== null) control.required = holds === mandatory && !field.hidden;
      field.querySelector('label').classList.toggle('required', control.required);
    }
  }
};
form.addEventListener('input', apply);
apply();
`;
