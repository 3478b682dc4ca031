import type { Page } from 'playwright-core';
import type { Messages } from '../../../kiosk/messages/index.ts';
import { heading, press, read } from './kiosk-page.ts';
import { badges, type StubConnector } from './stub-connector.ts';

/** A page at the stub connector that speaks these words. */
export interface Kiosk {
  readonly page: Page;
  readonly stub: StubConnector;
  readonly words: Messages;
}
type Look = (screen: string) => Promise<void>;

const title = ({ page }: Kiosk, name: string) => heading(page, name).waitFor();
const LAPTOP = 'Latitude 7450';
const MINE = 'Latitude 5420';

/** Goes through every screen of the page and looks at each. */
export async function onEachScreen(kiosk: Kiosk, look: Look): Promise<void> {
  await borrowing(kiosk, look);
  await reporting(kiosk, look);
  await swapping(kiosk, look);
  await bringing(kiosk, look);
  await startingAlone(kiosk, look);
}

async function borrowing(kiosk: Kiosk, look: Look): Promise<void> {
  const { page, stub, words } = kiosk;
  await look('idle');
  await press(page, words.idle.useCode);
  await look('pin');
  await page.getByRole('button', { name: words.back, exact: true }).click();
  await press(page, words.idle.usePhone);
  await title(kiosk, words.phone.title);
  await look('phone');
  stub.refuseSignIn('signin_expired');
  await title(kiosk, words.phone.over);
  await look('phone over');
  await finish(kiosk);
  await read(page, badges.choose);
  await title(kiosk, words.choose.title('Ada'));
  await look('choose');
  await press(page, words.choose.kinds.borrow('Tablet'));
  await title(kiosk, words.guide.collect('Tab S9'));
  await look('guide');
  await press(page, words.exits.ask);
  await look('exits');
  await press(page, words.exits.back);
  stub.close(2);
  await title(kiosk, words.receipt.collected('Tab S9'));
  await look('receipt');
  await finish(kiosk);
}

async function reporting(kiosk: Kiosk, look: Look): Promise<void> {
  const { page, stub, words } = kiosk;
  await read(page, badges.menu);
  await title(kiosk, words.choose.title('Ada'));
  await look('menu');
  await press(page, words.choose.about.repair.any);
  await title(kiosk, words.choose.whichDevice.repair);
  await look('which device');
  await press(page, new RegExp(`^${MINE}`));
  await title(kiosk, words.choose.questions.what_is_wrong);
  await look('what is wrong');
  await press(page, words.choose.symptoms.screen);
  await title(kiosk, words.guide.deposit(MINE));
  stub.close(3);
  await title(kiosk, words.choose.questions.take_spare);
  await look('spare');
  await press(page, words.choose.plain.no_spare);
  await title(kiosk, words.receipt.repair(MINE));
  await look('repair receipt');
  await finish(kiosk);
  await read(page, badges.return);
  await title(kiosk, words.guide.deposit(LAPTOP));
  stub.close(7);
  await page.getByRole('button', { name: words.choose.plain.damage }).waitFor();
  await look('return receipt');
  await press(page, words.choose.plain.another);
  await title(kiosk, words.choose.whichDevice.another);
  await look('another device');
  await press(page, MINE);
  await title(kiosk, words.receipt.damage);
  await page
    .getByRole('paragraph')
    .filter({ hasText: words.receipt.another(LAPTOP) })
    .waitFor();
  await look('another receipt');
  await finish(kiosk);
}

async function swapping(kiosk: Kiosk, look: Look): Promise<void> {
  const { page, stub, words } = kiosk;
  await read(page, badges.swap);
  await title(kiosk, words.guide.deposit(MINE));
  await look('swap');
  stub.close(3);
  await title(kiosk, words.guide.collect(LAPTOP));
  await look('second half of the swap');
  stub.close(5);
  await title(kiosk, words.receipt.swapped(LAPTOP));
  await finish(kiosk);
  stub.loseNewDevice();
  await read(page, badges.swap);
  await title(kiosk, words.guide.deposit(MINE));
  stub.close(3);
  await title(kiosk, words.choose.questions.take_back);
  await look('take back');
  await press(page, words.choose.plain.keep);
  await title(kiosk, words.receipt.exits.empty.title);
  await page.getByRole('button', { name: words.finish, exact: true }).click();
  await title(kiosk, words.halfway.title);
  await look('halfway');
  await finish(kiosk);
}

async function bringing(kiosk: Kiosk, look: Look): Promise<void> {
  const { page, words } = kiosk;
  await read(page, badges.round);
  await title(kiosk, words.guide.collect(MINE));
  await look('door of a round');
  await press(page, words.guide.otherDuty);
  await title(kiosk, words.choose.after);
  await page.getByRole('button', { name: words.choose.leave, exact: true }).click();
  await title(kiosk, words.idle.title);
  await read(page, badges.agent);
  await title(kiosk, words.choose.title('Ada'));
  await look('duties');
  await press(page, words.choose.plain.stock);
  await title(kiosk, words.scan.title.stock);
  await look('scan');
  await read(page, badges.collect);
  await page.getByRole('alert').waitFor();
  await look('scan refused');
  await press(page, words.scan.enter);
  await look('tag keyboard');
  await page.getByRole('button', { name: words.scan.done, exact: true }).click();
  await title(kiosk, words.idle.title);
  await read(page, badges.agent);
  await press(page, words.badge.open);
  await title(kiosk, words.badge.title);
  await look('badge before it is read');
  await read(page, '04A1B2C3');
  await page.getByRole('table').waitFor();
  await look('badge');
  await finish(kiosk);
}

/** The page speaks the language of the locker that it was at before. */
async function startingAlone(kiosk: Kiosk, look: Look): Promise<void> {
  const { page, stub, words } = kiosk;
  stub.setReachable(false);
  await page.reload();
  await title(kiosk, words.unreachable.title);
  await look('unreachable');
}

async function finish(kiosk: Kiosk): Promise<void> {
  await kiosk.page.getByRole('button', { name: kiosk.words.finish, exact: true }).click();
  await title(kiosk, kiosk.words.idle.title);
}
