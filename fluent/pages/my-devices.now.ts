import { UiPage } from '@servicenow/sdk/core';
import '@servicenow/sdk/global';
import myDevices from '../../src/client/my-devices/index.html';

UiPage({
  $id: Now.ID['page_my_devices'],
  endpoint: 'x_smart_lockers_my_devices.do',
  description: 'What an employee has, waits for and is to collect, with a QR code for the kiosk.',
  category: 'general',
  html: myDevices,
  direct: true,
});
