import { PIN_LENGTH } from '../state/state.ts';
import type { Dispatch } from '../state/use-kiosk.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

export function Pin({ digits, busy, dispatch }: { digits: string; busy: boolean; dispatch: Dispatch }) {
  const words = useWords();
  // The last digit sends the code: on a touch screen there is nothing left to say after it.
  const press = (digit: string) => dispatch({ type: 'digit', digit, submit: digits.length === PIN_LENGTH - 1 });
  const key = (digit: string) => (
    <button key={digit} type="button" disabled={busy} onClick={() => press(digit)}>
      {digit}
    </button>
  );
  return (
    <section className="screen pin">
      <div className="say">
        <h1>{busy ? words.pleaseWait : words.pin.title}</h1>
        <p>{words.pin.hint}</p>
        <div className="dots" role="img" aria-label={words.pin.entered(digits.length)}>
          {Array.from({ length: PIN_LENGTH }, (_, index) => (
            <i key={index} data-filled={index < digits.length} />
          ))}
        </div>
      </div>
      <div className="act">
        <div className="keypad">
          {DIGITS.map(key)}
          <button type="button" className="word" onClick={() => dispatch({ type: 'finish' })}>
            {words.back}
          </button>
          {key('0')}
          <button
            type="button"
            disabled={busy || digits === ''}
            aria-label={words.pin.remove}
            onClick={() => dispatch({ type: 'delete_digit' })}
          >
            <Icon name="erase" />
          </button>
        </div>
        {digits.length === PIN_LENGTH && (
          <Button tone="main" disabled={busy} onPress={() => dispatch({ type: 'submit_pin' })}>
            {words.pin.submit}
          </Button>
        )}
      </div>
    </section>
  );
}
