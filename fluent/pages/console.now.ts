import { UiPage } from '@servicenow/sdk/core';
import '@servicenow/sdk/global';
import console from '../../src/client/console/index.html';

UiPage({
  $id: Now.ID['page_console'],
  endpoint: 'x_smart_lockers_console.do',
  description: 'Lockers bay by bay, who has what until when, and what needs a person.',
  category: 'general',
  html: console,
  direct: true,
});
