import { UiPage } from '@servicenow/sdk/core';
import '@servicenow/sdk/global';
import signIn from '../../src/client/sign-in/index.html';

UiPage({
  $id: Now.ID['page_sign_in'],
  endpoint: 'x_smart_lockers_sign_in.do',
  description: 'Where somebody confirms on their phone that they stand at a kiosk.',
  category: 'general',
  html: signIn,
  direct: true,
});
