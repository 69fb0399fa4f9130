import { Refusal } from '../model/refusal';
import type { Console } from './console';
import { fieldText, on, one } from './delegate';
import { html, show } from './html';

/** The branded log-in page. Calls `onEntered` with the user's name. */
export function showLogin(console: Console, onEntered: (user: string) => void): void {
  const { host, signal, nextId } = console;
  const [userId, passwordId] = [nextId(), nextId()];
  show(
    host,
    html`<div class="cb-login">
      <div class="cb-login-head"><span class="cb-logo">One<b>Bill</b></span><span>Partner Portal</span></div>
      <form class="cb-login-box" name="loginForm">
        <h1>Sign In</h1>
        <div class="cb-login-error"></div>
        <table>
          <tr>
            <td><label for="${userId}">User Name</label></td>
            <td><input type="text" id="${userId}" name="j_username" autocomplete="username" size="28" /></td>
          </tr>
          <tr>
            <td><label for="${passwordId}">Password</label></td>
            <td><input type="password" id="${passwordId}" name="j_password" autocomplete="current-password" size="28" /></td>
          </tr>
          <tr>
            <td></td>
            <td><input type="submit" class="cb-btn cb-btn-main" value="Login" /> <a href="#">Forgot Password?</a></td>
          </tr>
        </table>
      </form>
      <div class="cb-login-foot">Authorized use only. Release 7.20</div>
    </div>`,
  );
  on(
    host,
    'submit',
    'form',
    async (form) => {
      const button = form.querySelector<HTMLInputElement>('input[type=submit]');
      if (button) button.disabled = true;
      try {
        const userName = fieldText(form, 'input[name=j_username]');
        const session = await console.call('login', { userName, password: fieldText(form, 'input[name=j_password]') });
        onEntered(session.user);
      } catch (error) {
        const text = error instanceof Refusal ? error.message : 'The server cannot be reached.';
        show(one(form, '.cb-login-error'), html`${text}`);
        if (button) button.disabled = false;
      }
    },
    signal,
  );
  on(host, 'click', 'a', () => console.message('Ask your administrator for a new password.'), signal);
}
