/** The routes of `portal/…`, role `x_smart_lockers.employee`; the contract is `docs/api.md`. */
import { object } from '../domain/shape';
import { cancelOwn, ownLoans } from '../portal/loans';
import { get, post } from './route';

export const myLoans = get(() => ownLoans());

export const cancelLoan = post(object({}), (_body, path) => {
  cancelOwn(path('assignment_id'));
  return {};
});
