import type { Procedure } from '../procedure/schema';

/**
 * Words of billing screens in general, as the published articles show them, in English and Spanish. None can be part of
 * what tells a customer: they stand on everybody's screen.
 */
const SCREEN_WORDS = `account action actions active add address adjustment all amount apply attributes back balance bill billing
  bundle business cancel card catalog catalogue category change charge charges check choose clear close code company confirm
  contract copy counter coupon create credit currency customer dashboard date default delete description details discount
  document documents download duration edit effective email end expand export extended fee field filter find first form from
  generate grant group help home icon identifier image import index information invoice item items label language last line link
  list loading log login logout main manage menu method minutes monthly more name navigation new next no note notes number of
  open option options order orders other out owned package page panel password pay payment period phone plan preview previous
  price print product products profile promotion purchase quantity quick quote quotes range reason recurring refresh remove
  report reports request reset result results review row sales save search section select service services settings shipping
  show sign site sites sort start state status submit subscriber subscribers subscription summary support surcharge tab table
  tax term tickets time toggle toll total transactions type unit update upload usage user username value version view window yes
  acciones activar agregar aplicar atras buscar cancelar cantidad categoria cerrar cliente clientes confirmar contrasena crear
  cuenta descuento detalles documentos eliminar enviar estado factura facturacion fecha guardar impuesto inicio lista mas nombre
  notas orden ordenes pedido pedidos precio producto productos quitar resumen revisar salir seleccionar siguiente subtotal
  suscriptor suscriptores tipo total usuario ver volver`;

/** Without case and accents, letters alone: "Add -On" → add, on. What has a digit or a sign in it is no word. */
export function plainWords(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[\s,;:|/()[\]{}"“”‘’'«»<>•·…–—-]+/u)
    .map((piece) => piece.replace(/[.!?*]+$/, ''))
    .filter((piece) => /^\p{L}{1,24}$/u.test(piece));
}

/** Every word that belongs to the product: of the procedure's own labels, and of billing screens in general. */
export function productWords(procedure: Procedure): ReadonlySet<string> {
  const { targets, vocabulary, product } = procedure;
  const labels = Object.values(targets).flatMap((target) => [
    ...target.labels,
    ...(target.bags ?? []).flat(),
    ...(target.icons ?? []),
    ...(target.not ?? []),
    ...(target.row?.labels ?? []),
  ]);
  const named = [...Object.values(vocabulary.tabs), ...Object.values(vocabulary.statuses)].flat();
  const rest = [vocabulary.identifier, vocabulary.billNow, vocabulary.packages, vocabulary.notPackages, product].flat();
  return new Set([...labels, ...named, ...rest, SCREEN_WORDS].flatMap(plainWords));
}

/** The words of a text that may be kept: those of the product, each once. Everything else is left where it was read. */
export function keptWords(text: string, product: ReadonlySet<string>, most = 24): string[] {
  return [...new Set(plainWords(text))].filter((word) => product.has(word)).slice(0, most);
}

/** A name longer than this is a sentence. */
const LONGEST_LABEL = 40;

/**
 * The name of a control that was pointed at, as a label to look for; undefined when it may be somebody's: anything with
 * a digit, an address or an amount in it, and whatever shares a word with what is known of the customer.
 * @param known names and numbers of the customer whose page it is.
 */
export function labelToKeep(name: string, known: readonly string[], product: ReadonlySet<string>): string | undefined {
  const label = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\(\d+\)$|(?<=\p{L}) \d{1,3}$/u, '');
  if (!label || label.length > LONGEST_LABEL) return undefined;
  // Letters, spaces and the few signs that labels have.
  if (!/^[\p{L}\p{M} &+\-–'’.,…:!?]+$/u.test(label) || !/\p{L}{2}/u.test(label)) return undefined;
  if (/\p{L}[.@_]\p{L}/u.test(label)) return undefined;
  const own = new Set(known.flatMap(plainWords).filter((word) => !product.has(word)));
  return plainWords(label).some((word) => own.has(word)) ? undefined : label;
}
