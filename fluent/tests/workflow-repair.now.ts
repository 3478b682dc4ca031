import { Test } from '@servicenow/sdk/core';
import { agent, employee } from '../roles.now';

export const repairTest = Test(
  {
    $id: Now.ID['atf_repair'],
    name: 'Smart Lockers: repair',
    description:
      'A person hands a broken device in; an agent collects it and brings it back; the person collects it. Validates that the first door creates the incident and sets the asset to pending repair, that the asset is in maintenance while IT has it, and that the last door completes the assignment and resolves the incident.',
    failOnServerError: true,
  },
  (atf) => {
    const site = atf.server.recordInsert({
      $id: Now.ID['atf_repair_site'],
      table: 'cmn_location',
      fieldValues: { name: 'Locker test: repair' },
      enforceSecurity: false,
    });
    const stockroom = atf.server.recordInsert({
      $id: Now.ID['atf_repair_stockroom'],
      table: 'alm_stockroom',
      fieldValues: { name: 'Locker test: repair', location: site.record_id },
      enforceSecurity: false,
    });
    const category = atf.server.recordInsert({
      $id: Now.ID['atf_repair_category'],
      table: 'cmdb_model_category',
      fieldValues: { name: 'Locker test: repair', asset_class: 'alm_hardware', cmdb_ci_class: 'cmdb_ci_computer' },
      enforceSecurity: false,
    });
    const model = atf.server.recordInsert({
      $id: Now.ID['atf_repair_model'],
      table: 'cmdb_hardware_product_model',
      fieldValues: { name: 'Locker test: repair', cmdb_model_category: category.record_id },
      enforceSecurity: false,
    });
    const locker = atf.server.recordInsert({
      $id: Now.ID['atf_repair_locker'],
      table: 'x_smart_lockers_locker',
      fieldValues: {
        name: 'Locker test: repair',
        site: site.record_id,
        stockroom: stockroom.record_id,
        controller_id: 'atf-repair',
        state: 'in_service',
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_repair_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: {
        name: 'Locker test: repair',
        kind: 'repair',
        // Before every policy of the instance.
        order: -1,
        site: site.record_id,
        model_category: category.record_id,
        walk_up: true,
      },
      enforceSecurity: false,
    });

    const person = atf.server.createUser({
      $id: Now.ID['atf_repair_person'],
      firstName: 'Locker',
      lastName: 'Test person',
      roles: [employee],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_repair_person_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: person.user, kind: 'badge', new_value: 'ATFREPAIR1', active: true },
      enforceSecurity: false,
    });

    const technician = atf.server.createUser({
      $id: Now.ID['atf_repair_technician'],
      firstName: 'Locker',
      lastName: 'Test technician',
      roles: [agent],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_repair_technician_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: technician.user, kind: 'badge', new_value: 'ATFREPAIR2', active: true },
      enforceSecurity: false,
    });

    const laptop = atf.server.recordInsert({
      $id: Now.ID['atf_repair_laptop'],
      table: 'alm_hardware',
      fieldValues: {
        asset_tag: 'ATF-REPAIR-1',
        model: model.record_id,
        model_category: category.record_id,
        quantity: 1,
        install_status: 1,
        assigned_to: person.user,
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_repair_bay_1'],
      table: 'x_smart_lockers_bay',
      fieldValues: {
        locker: locker.record_id,
        number: 1,
        label: '1',
        width_mm: 400,
        height_mm: 400,
        depth_mm: 400,
        has_presence_sensor: true,
        door: 'closed',
        presence: 'empty',
      },
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_repair_hand_in'],
      script: `new LockerRehearsal('atf-repair').tap('ATFREPAIR1').press('repair').press('symptom', 'screen').pass();`,
    });

    const repair = atf.server.recordQuery({
      $id: Now.ID['atf_repair_is_running'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `kind=repair^stage=active^requested_for=${person.user}^symptom=screen^incident.active=true`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_repair_asset_pending'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=6^substatus=pending_repair^reserved_for=${person.user}`,
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_repair_collect_by_agent'],
      script: `new LockerRehearsal('atf-repair').tap('ATFREPAIR2').pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_repair_asset_in_maintenance'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: 'install_status=3',
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_repair_bring_back'],
      script: `new LockerRehearsal('atf-repair').tap('ATFREPAIR2').press('bring_back').scan('bring_back', 'ATF-REPAIR-1').pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_repair_asset_reserved'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=6^substatus=reserved^reserved_for=${person.user}`,
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_repair_collect'],
      script: `new LockerRehearsal('atf-repair').tap('ATFREPAIR1').pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_repair_is_repaired'],
      table: 'x_smart_lockers_assignment',
      recordId: repair.first_record,
      fieldValues: 'stage=completed^outcome=repaired^incident.state=6',
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_repair_asset_in_use'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=1^assigned_to=${person.user}`,
      enforceSecurity: false,
    });
  },
);
