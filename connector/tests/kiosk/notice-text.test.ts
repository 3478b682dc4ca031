import { noticeText } from '../../kiosk/components/notice-text.ts';
import { messages } from '../../kiosk/messages/index.ts';

const words = { ...messages.en, time: String, clock: String };
const waits = (retry_after_s: number | null) =>
  noticeText({ kind: 'problem', problem: { code: 'too_many_requests', retry_after_s }, at_door: null }, words).lines;

test('a minute or more to wait is told in minutes; less is the moment that the help speaks of', () => {
  const { help } = messages.en.problems.too_many_requests;
  for (const seconds of [null, 0, 2, 59]) expect(waits(seconds)).toEqual([help]);
  expect(waits(60)).toEqual([help, 'Try again in 1 min.']);
  expect(waits(61)).toEqual([help, 'Try again in 2 min.']);
});
