import { default_view, List } from '@servicenow/sdk/core';

List({
  table: 'x_smart_lockers_capacity',
  view: default_view,
  columns: ['locker', 'kind', 'minimum', 'current', 'maximum'],
});

List({
  table: 'x_smart_lockers_readiness',
  view: default_view,
  columns: ['asset', 'state', 'source', 'detail', 'reported_at', 'expires_at'],
});

List({
  table: 'x_smart_lockers_stock_out',
  view: default_view,
  columns: ['at', 'kind', 'site', 'locker', 'model_category', 'reason', 'person', 'offered'],
});
