import { useEffect, useState } from 'react';
import type { Transport } from '../transport';
import { CataloguePage } from './catalogue-page';
import { ChangePage } from './change-page';
import { Frame } from './frame';
import { HomePage } from './home-page';
import { LoginPage } from './login-page';
import { OneBillProvider, useOneBill } from './one-bill';
import { OrderPage } from './order-page';
import { ReviewPage } from './review-page';
import { SectionPage } from './section-page';
import { Spinner } from './spinner';
import { SubscriberPage } from './subscriber-page';
import { SubscribersPage } from './subscribers-page';

function Page() {
  const { route } = useOneBill();
  switch (route.page) {
    case 'subscribers':
      return <SubscribersPage />;
    case 'subscriber':
      return <SubscriberPage key={route.accountNumber} accountNumber={route.accountNumber} tab={route.tab} />;
    case 'change':
      return <ChangePage key={route.itemId} route={route} />;
    case 'catalogue':
      return <CataloguePage key={route.accountNumber} accountNumber={route.accountNumber} />;
    case 'review':
      return <ReviewPage key={route.accountNumber} accountNumber={route.accountNumber} />;
    case 'order':
      return <OrderPage key={route.orderNumber} orderNumber={route.orderNumber} />;
    case 'section':
      return <SectionPage key={route.id} id={route.id} />;
    default:
      return <HomePage />;
  }
}

/** Log-in or the application, depending on what the back end says of the session. */
function Gate() {
  const { call, complain, user, setUser, route, go } = useOneBill();
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    call('session', {}).then((session) => {
      setUser(session.user);
      setAsked(true);
    }, complain);
  }, [call, complain, setUser]);

  useEffect(() => {
    if (asked && user !== null && route.page === 'login') go({ page: 'home' });
  }, [asked, user, route.page, go]);

  if (!asked) return <Spinner label="Loading" />;
  if (user === null) return <LoginPage />;
  return (
    <Frame>
      <Page />
    </Frame>
  );
}

export function App({ transport }: { transport: Transport }) {
  return (
    <OneBillProvider transport={transport}>
      <Gate />
    </OneBillProvider>
  );
}
