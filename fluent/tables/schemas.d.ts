import '@servicenow/sdk/global';

/** Tells the compiler our columns, so that a misspelt one in a form, a flow or a demo row does not build. */
declare global {
  namespace Now {
    namespace Internal {
      interface Tables {
        x_smart_lockers_access_event: Table<
          TableSchemas.Helper<typeof import('./access-event.now').x_smart_lockers_access_event>
        >;
        x_smart_lockers_assignment: Table<
          TableSchemas.Helper<typeof import('./assignment.now').x_smart_lockers_assignment>,
          'task'
        >;
        x_smart_lockers_bay: Table<TableSchemas.Helper<typeof import('./bay.now').x_smart_lockers_bay>>;
        x_smart_lockers_command: Table<TableSchemas.Helper<typeof import('./command.now').x_smart_lockers_command>>;
        x_smart_lockers_connector: Table<
          TableSchemas.Helper<typeof import('./connector.now').x_smart_lockers_connector>
        >;
        x_smart_lockers_credential: Table<
          TableSchemas.Helper<typeof import('./credential.now').x_smart_lockers_credential>
        >;
        x_smart_lockers_discrepancy: Table<
          TableSchemas.Helper<typeof import('./discrepancy.now').x_smart_lockers_discrepancy>
        >;
        x_smart_lockers_enrolment: Table<
          TableSchemas.Helper<typeof import('./enrolment.now').x_smart_lockers_enrolment>
        >;
        x_smart_lockers_firmware: Table<TableSchemas.Helper<typeof import('./firmware.now').x_smart_lockers_firmware>>;
        x_smart_lockers_firmware_rollout: Table<
          TableSchemas.Helper<typeof import('./firmware-rollout.now').x_smart_lockers_firmware_rollout>
        >;
        x_smart_lockers_handover: Table<TableSchemas.Helper<typeof import('./handover.now').x_smart_lockers_handover>>;
        x_smart_lockers_lease: Table<TableSchemas.Helper<typeof import('./lease.now').x_smart_lockers_lease>>;
        x_smart_lockers_locker: Table<TableSchemas.Helper<typeof import('./locker.now').x_smart_lockers_locker>>;
        x_smart_lockers_policy: Table<TableSchemas.Helper<typeof import('./policy.now').x_smart_lockers_policy>>;
        x_smart_lockers_capacity: Table<TableSchemas.Helper<typeof import('./capacity.now').x_smart_lockers_capacity>>;
        x_smart_lockers_readiness: Table<
          TableSchemas.Helper<typeof import('./readiness.now').x_smart_lockers_readiness>
        >;
        x_smart_lockers_stock_out: Table<
          TableSchemas.Helper<typeof import('./stock-out.now').x_smart_lockers_stock_out>
        >;
        x_smart_lockers_rollout: Table<TableSchemas.Helper<typeof import('./rollout.now').x_smart_lockers_rollout>>;
        x_smart_lockers_rollout_line: Table<
          TableSchemas.Helper<typeof import('./rollout-line.now').x_smart_lockers_rollout_line>
        >;
        x_smart_lockers_kit_item: Table<TableSchemas.Helper<typeof import('./kit-item.now').x_smart_lockers_kit_item>>;
        x_smart_lockers_signin: Table<TableSchemas.Helper<typeof import('./signin.now').x_smart_lockers_signin>>;
        x_smart_lockers_session: Table<TableSchemas.Helper<typeof import('./session.now').x_smart_lockers_session>>;
      }
    }
  }
}
