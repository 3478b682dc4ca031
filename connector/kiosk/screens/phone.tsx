import { memo } from 'react';
import { spelled, timeLeft } from '../components/phone-text.ts';
import type { ByPhone } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { QrPicture } from '../ui/qr-picture.tsx';
import { useWords } from '../ui/words.ts';

/** The seconds on the screen change, the picture does not. */
const Picture = memo(QrPicture);

/** A code for the phone, as a picture and in letters. The page goes on by itself when it is confirmed. */
export function Phone({ screen, now, dispatch }: { screen: ByPhone; now: number; dispatch: Dispatch }) {
  const words = useWords();
  const { sign_in, leaving } = screen;
  const { user_code: code, url, url_complete } = sign_in;
  return (
    <section className="screen phone">
      <Picture text={url_complete} label={words.phone.picture} />
      <div className="say">
        <h1>{words.phone.title}</h1>
        <p>{words.phone.scan}</p>
        <p>
          {words.phone.type} <Address url={url} />
        </p>
        <p className="user-code">
          <span aria-hidden="true">{code}</span>
          <span className="unseen">{spelled(code)}</span>
        </p>
        <p role="timer">{words.phone.left(timeLeft(screen, now))}</p>
      </div>
      <div className="act actions">
        <Button disabled={leaving} onPress={() => dispatch({ type: 'finish' })}>
          {leaving ? words.pleaseWait : words.phone.cancel}
        </Button>
      </div>
    </section>
  );
}

/** To be typed: without what every browser adds by itself, and broken where it has a part, if at all. */
function Address({ url }: { url: string }) {
  const [host = '', ...path] = url.replace(/^https:\/\//, '').split(/(?<=[^/:]\/)/);
  return (
    <strong className="address">
      <span>{host}</span>
      <span>{path.join('')}</span>
    </strong>
  );
}

export function PhoneOver({ busy, dispatch }: { busy: boolean; dispatch: Dispatch }) {
  const words = useWords();
  return (
    <section className="screen notice centred">
      <div className="say">
        <h1>{busy ? words.pleaseWait : words.phone.over}</h1>
        <p>{words.phone.overHint}</p>
      </div>
      <div className="act actions">
        <Button tone="main" icon="reopen" disabled={busy} onPress={() => dispatch({ type: 'use_phone' })}>
          {words.phone.renew}
        </Button>
        <Button onPress={() => dispatch({ type: 'finish' })}>{words.finish}</Button>
      </div>
    </section>
  );
}
