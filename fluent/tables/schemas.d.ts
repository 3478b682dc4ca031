import '@servicenow/sdk/global';

/** Tells the compiler the columns of our tables, so that a misspelt one in a form, a flow or a demo row does not build. */
declare global {
  namespace Now {
    namespace Internal {
      namespace TableSchemas {
        interface x_smart_lockers_access_event extends Helper<
          typeof import('./access-event.now').x_smart_lockers_access_event
        > {}
        interface x_smart_lockers_assignment extends Helper<
          typeof import('./assignment.now').x_smart_lockers_assignment
        > {}
        interface x_smart_lockers_bay extends Helper<typeof import('./bay.now').x_smart_lockers_bay> {}
        interface x_smart_lockers_command extends Helper<typeof import('./command.now').x_smart_lockers_command> {}
        interface x_smart_lockers_connector extends Helper<
          typeof import('./connector.now').x_smart_lockers_connector
        > {}
        interface x_smart_lockers_credential extends Helper<
          typeof import('./credential.now').x_smart_lockers_credential
        > {}
        interface x_smart_lockers_discrepancy extends Helper<
          typeof import('./discrepancy.now').x_smart_lockers_discrepancy
        > {}
        interface x_smart_lockers_enrolment extends Helper<
          typeof import('./enrolment.now').x_smart_lockers_enrolment
        > {}
        interface x_smart_lockers_handover extends Helper<typeof import('./handover.now').x_smart_lockers_handover> {}
        interface x_smart_lockers_lease extends Helper<typeof import('./lease.now').x_smart_lockers_lease> {}
        interface x_smart_lockers_locker extends Helper<typeof import('./locker.now').x_smart_lockers_locker> {}
        interface x_smart_lockers_policy extends Helper<typeof import('./policy.now').x_smart_lockers_policy> {}
        interface x_smart_lockers_session extends Helper<typeof import('./session.now').x_smart_lockers_session> {}
      }
      interface Tables {
        x_smart_lockers_access_event: Table<TableSchemas.x_smart_lockers_access_event>;
        x_smart_lockers_assignment: Table<TableSchemas.x_smart_lockers_assignment, 'task'>;
        x_smart_lockers_bay: Table<TableSchemas.x_smart_lockers_bay>;
        x_smart_lockers_command: Table<TableSchemas.x_smart_lockers_command>;
        x_smart_lockers_connector: Table<TableSchemas.x_smart_lockers_connector>;
        x_smart_lockers_credential: Table<TableSchemas.x_smart_lockers_credential>;
        x_smart_lockers_discrepancy: Table<TableSchemas.x_smart_lockers_discrepancy>;
        x_smart_lockers_enrolment: Table<TableSchemas.x_smart_lockers_enrolment>;
        x_smart_lockers_handover: Table<TableSchemas.x_smart_lockers_handover>;
        x_smart_lockers_lease: Table<TableSchemas.x_smart_lockers_lease>;
        x_smart_lockers_locker: Table<TableSchemas.x_smart_lockers_locker>;
        x_smart_lockers_policy: Table<TableSchemas.x_smart_lockers_policy>;
        x_smart_lockers_session: Table<TableSchemas.x_smart_lockers_session>;
      }
    }
  }
}
