import { after, DOMAIN, type ForeignScene } from './scene';

const css =
  '<style>.t{cursor:pointer;padding:4px 8px;display:inline-block}.v{position:fixed;left:220px;top:70px;width:460px;background:#fff;border:1px solid;padding:10px}</style>';
const cabeza = '<h2>Lakeside Dental Group</h2><p>Cuenta SR10482</p>';
const pestanas = (open: string, mark = '') =>
  `<div role="tablist">${['Productos contratados', 'Pedidos', 'Presupuestos', 'Documentos', 'Incidencias'].map((name) => `<button role="tab" aria-selected="${name === open}" ${name === mark ? 'data-want' : ''}>${name}</button>`).join('')}</div>`;

/** A tenant in Spanish, with words of its translators. */
export const spanish: ForeignScene[] = [
  {
    as: 'iniciar sesión',
    step: 'log-in',
    memory: after.start,
    html: `${css}<form><label>Usuario <input></label><label>Contraseña <input type="password"></label><button data-want>Iniciar sesión</button><a href="#">¿Olvidó su contraseña?</a></form>`,
  },
  {
    as: 'un menú con clientes',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<nav><span class="t">Panel</span><span class="t">Precios</span><span data-want class="t">Clientes</span><span class="t">Configuración</span></nav><h1>Inicio</h1>`,
  },
  {
    as: 'suscriptores en el menú abierto',
    step: 'open-subscriber',
    memory: after.start,
    html: `${css}<nav><span class="t">Panel</span><span class="t">Clientes</span><div style="position:absolute"><a class="t" href="#">Prospectos</a><a data-want class="t" href="#">Suscriptores</a></div></nav><h1>Inicio</h1>`,
  },
  {
    as: 'la pestaña de pedidos',
    step: 'open-orders',
    memory: after.profile,
    html: `${css}${cabeza}${pestanas('Productos contratados', 'Pedidos')}<p>Puesto alojado</p>`,
  },
  {
    as: 'crear pedido',
    step: 'create-order',
    memory: after.orders,
    html: `${css}${cabeza}${pestanas('Pedidos')}<span data-want class="t">+ Crear pedido</span><table><tr><td>ORD-61002</td><td>Facturación activa</td></tr></table>`,
  },
  {
    as: 'la categoría',
    step: 'choose-category',
    memory: after.orders,
    html: `${css}<h2>Crear pedido</h2><div><span class="t">Equipos</span><span data-want class="t">Recurrente - Servicios UCAAS</span><span class="t">Pago único - Servicios UCAAS</span></div><button disabled>Revisar</button>`,
  },
  {
    as: 'agregar el producto',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<h2>Crear pedido</h2><p>Categoría: Recurrente - Servicios UCAAS</p>${['Registro de dominio', 'Uso de dominio'].map((name) => `<div>${name} <span ${name === 'Uso de dominio' ? 'data-want' : ''} class="t">Agregar</span></div>`).join('')}<button>Revisar</button>`,
  },
  {
    as: 'añadir, con el nombre del producto en inglés',
    step: 'add-usage-product',
    memory: after.orders,
    html: `${css}<h2>Nuevo pedido</h2><p>Categoría: <b>Recurring - UCAAS Services</b></p><table>${['Domain Registration', 'Domain Usage'].map((name) => `<tr><td>${name}</td><td><button ${name === 'Domain Usage' ? 'data-want' : ''}>Añadir</button></td></tr>`).join('')}</table><button>Revisar</button>`,
  },
  {
    as: 'revisar',
    step: 'review-order',
    memory: after.orders,
    html: `${css}<h2>Crear pedido</h2><p>Categoría: Recurrente - Servicios UCAAS</p><div>Uso de dominio <b style="background:green;border-radius:9px">1</b> <span class="t">Agregar</span></div><button data-want>Revisar pedido</button>`,
  },
  {
    as: 'la línea del producto',
    step: 'open-product',
    memory: after.orders,
    html: `${css}<h2>Revisión del pedido</h2><table><tr><th>Producto</th><th>Identificador</th></tr><tr><td><a data-want href="#">Uso de dominio</a></td><td>SUB5016-PROD3102</td></tr></table><label><input type="checkbox"> Facturar este pedido</label><button>Realizar pedido</button>`,
  },
  {
    as: 'el identificador',
    step: 'enter-domain',
    memory: after.orders,
    html: `${css}<button>Realizar pedido</button><div class="v" role="dialog"><h3>Uso de dominio</h3><label>Identificador <input data-want value="SUB5016-PROD3102"></label><label>Cantidad <input value="1"></label><button>Complementos</button><button title="Aplicar">✓</button></div>`,
  },
  {
    as: 'los complementos',
    step: 'open-add-ons',
    memory: after.yes,
    html: `${css}<button>Realizar pedido</button><div class="v" role="dialog"><h3>Uso de dominio</h3><label>Identificador <input value="${DOMAIN}"></label><button data-want>Agregar complemento</button><button title="Aplicar">✓</button></div>`,
  },
  {
    as: 'el paquete de llamadas gratuitas',
    step: 'add-toll-free',
    memory: after.yes,
    html: `${css}<button>Realizar pedido</button><div class="v" role="dialog"><h3>Uso de dominio</h3><label>Identificador <input value="${DOMAIN}"></label><h4>Complementos</h4><p>Llamadas gratuitas - 500 minutos <button data-want>Agregar</button></p><p>Transcripción de buzón de voz <button>Agregar</button></p><button title="Aplicar">✓</button></div>`,
  },
  {
    as: 'la marca de verificación',
    step: 'confirm-product',
    memory: after.no,
    html: `${css}<button>Realizar pedido</button><div class="v" role="dialog"><h3>Uso de dominio</h3><label>Identificador <input value="${DOMAIN}"></label><button>Complementos</button><button data-want title="Guardar"><svg width="16" height="16"><path d="M0 0h9v9z"/></svg></button><button title="Cancelar"><svg width="16" height="16"><path d="M0 0h9v9z"/></svg></button></div>`,
  },
  {
    as: 'hacer el pedido',
    step: 'place-order',
    memory: after.checked,
    html: `${css}<h2>Revisión del pedido</h2><table><tr><td><a href="#">Uso de dominio</a></td><td>${DOMAIN}</td></tr></table><label><input type="checkbox"> Facturar este pedido</label><button>Volver</button><button data-want>Hacer pedido</button>`,
  },
  {
    as: 'el engranaje del pedido',
    step: 'open-order-menu',
    memory: after.placed,
    html: `${css}${cabeza}${pestanas('Pedidos')}<table>${['ORD-77310', 'ORD-77309'].map((order) => `<tr><td>${order}</td><td>Facturación pendiente</td><td><button ${order === 'ORD-77310' ? 'data-want' : ''} aria-label="Opciones"><svg width="14" height="14"><path d="M0 0h9v9z"/></svg></button></td></tr>`).join('')}</table>`,
  },
  {
    as: 'activar',
    step: 'activate-order',
    memory: after.placed,
    html: `${css}${cabeza}${pestanas('Pedidos')}<table><tr><td>ORD-77310</td><td>Facturación pendiente</td><td><button>⚙</button></td></tr></table><ul style="position:absolute;left:300px;top:200px"><li class="t">Ver</li><li data-want class="t">Activar</li><li class="t">Cancelar</li></ul>`,
  },
  {
    as: 'la fecha de activación',
    step: 'set-activation-date',
    memory: after.placed,
    html: `${css}<div class="v" role="dialog"><h3>Activar pedido</h3><label><input type="checkbox" checked> Uso de dominio</label><label>Fecha de activación <input data-want type="date" value="2026-11-25"></label><button>Iniciar facturación</button></div>`,
  },
  {
    as: 'comenzar la facturación',
    step: 'start-billing',
    memory: { ...after.placed, datePreset: '2026-11-25' },
    html: `${css}<div class="v" role="dialog"><h3>Activar pedido</h3><label><input type="checkbox" checked> Uso de dominio</label><label>Fecha de activación <input type="date" value="2026-12-01"></label><button>Cancelar</button><button data-want>Comenzar facturación</button></div>`,
  },
];
