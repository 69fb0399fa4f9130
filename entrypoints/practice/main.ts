import { announceFormSubmit } from '../../lib/guard/form-submit';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { guideOnly } from './guide-only';
import { runScenario } from './run-scenario';

declare const __OPEN_ROOT__: boolean;

const place = document.getElementById('app');
if (!place) throw new Error('practice.html has no element #app to show OneBill in');

const query = new URLSearchParams(location.search);
const isOther = (query.get('procedure') ?? assignUsageProduct.id) !== assignUsageProduct.id;
const isCounted = !isOther && !query.has('draft') && !query.has('record');

announceFormSubmit(window);
await (isCounted ? runScenario : guideOnly)({ place, query, openRoot: __OPEN_ROOT__ });
