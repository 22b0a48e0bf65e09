import { useId, useRef, useState } from 'react';
import { setIdentity, useIdentity } from './token';

/** Opens the dialog in which the token is set that judging and adding need. */
export function TokenButton(): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const known = useIdentity();
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
        {known.token === '' ? 'Sign in' : `Signed in${known.user === '' ? '' : ` as ${known.user}`}`}
      </button>
      <TokenDialog dialog={dialog} />
    </>
  );
}

function TokenDialog({ dialog }: { dialog: React.RefObject<HTMLDialogElement> }): React.JSX.Element {
  const known = useIdentity();
  const [token, setToken] = useState(known.token);
  const [user, setUser] = useState(known.user);
  const id = useId();
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} className="sheet">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setIdentity({ token: token.trim(), user: user.trim() });
          close();
        }}
      >
        <h2 id={`${id}-title`}>Token</h2>
        <p>
          Reading needs none. Judging quotes and adding articles need the token that the server was started
          with (<code>HEARSAY_API_TOKEN</code>). It stays in this tab and is forgotten when you close it.
        </p>
        <label htmlFor={`${id}-token`}>Token</label>
        <input
          id={`${id}-token`}
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
        <label htmlFor={`${id}-user`}>Your name, to sign judgements with</label>
        <input
          id={`${id}-user`}
          autoComplete="name"
          maxLength={300}
          value={user}
          onChange={(event) => setUser(event.target.value)}
        />
        <div className="row">
          <button type="submit" className="primary">
            Keep
          </button>
          <button
            type="button"
            onClick={() => {
              setToken('');
              setUser('');
              setIdentity({ token: '', user: '' });
              close();
            }}
          >
            Forget
          </button>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
