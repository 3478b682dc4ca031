/** Asks an address once as the connector asks ServiceNow, and prints what came of it: for a test that needs an environment of its own. */
import { systemClock } from '../../src/clock.ts';
import { messageOf } from '../../src/errors.ts';
import { createHttp } from '../../src/servicenow/http.ts';
import { createServiceNowTime } from '../../src/servicenow/time.ts';

const http = createHttp(process.argv[2] ?? '', systemClock, createServiceNowTime(systemClock));
try {
  const { status } = await http.post('/', '{}', {}, 5_000);
  console.log(`answered ${status}`);
} catch (error) {
  console.log(messageOf(error));
}
http.close();
