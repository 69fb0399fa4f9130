import { type FormEvent, useState } from 'react';
import { Refusal } from '../model/refusal';
import { useOneBill } from './one-bill';

export function LoginPage() {
  const { call, setUser, route, go } = useOneBill();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const session = await call('login', { userName, password });
      if (route.page === 'login') go({ page: 'home' });
      setUser(session.user);
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : new Refusal('OneBill cannot be reached.', ''));
      setBusy(false);
    }
  }

  const problem = (field: string) =>
    refusal?.field === field && (
      <span className="nb-problem" role="alert">
        {refusal.message}
      </span>
    );

  return (
    <div className="nb-login">
      <div className="nb-login-art">
        <div className="nb-logo nb-logo-light">
          <span className="nb-logo-mark" />
          one<b>bill</b>
        </div>
        <p className="nb-login-claim">Quote, order, bill and collect in one place.</p>
        <div className="nb-login-rings" />
      </div>
      <form className="nb-login-form" onSubmit={submit} noValidate>
        <h1>Welcome back</h1>
        <p className="nb-quiet">Log in to the partner console</p>
        {refusal && refusal.field === undefined && (
          <div className="nb-banner-bad" role="alert">
            {refusal.message}
          </div>
        )}
        <label className="nb-field">
          <span>User Name</span>
          <input
            name="username"
            autoComplete="username"
            value={userName}
            onChange={(event) => setUserName(event.target.value)}
          />
          {problem('userName')}
        </label>
        <label className="nb-field">
          <span>Password</span>
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          {problem('password')}
        </label>
        <div className="nb-login-row">
          <label className="nb-check">
            <input type="checkbox" /> Remember me
          </label>
          <a href="#/login">Forgot password?</a>
        </div>
        <button type="submit" className="nb-button nb-button-wide" disabled={busy}>
          {busy ? 'Logging in…' : 'Log In'}
        </button>
        <p className="nb-login-foot">Release 7.20 · Privacy · Terms</p>
      </form>
    </div>
  );
}
