import type { LinkProps } from '@tanstack/react-router';

/** The page of something that has one; a place has none of its own, and leads to its graph. */
export function linkTo({ __typename, id }: { readonly __typename: string; readonly id: string }): LinkProps {
  switch (__typename) {
    case 'Speaker':
      return { to: '/speakers/$id', params: { id } };
    case 'Source':
      return { to: '/sources/$id', params: { id } };
    case 'Event':
      return { to: '/events/$id', params: { id } };
    case 'Article':
      return { to: '/articles/$id', params: { id } };
    case 'Statement':
      return { to: '/statements/$id', params: { id } };
    case 'Quote':
      return { to: '/quotes/$id', params: { id } };
    default:
      return { to: '/graph/$id', params: { id } };
  }
}
