import { Test } from '@servicenow/sdk/core';
import { employee } from '../roles.now';

export const loanTest = Test(
  {
    $id: Now.ID['atf_loan'],
    name: 'Smart Lockers: loan',
    description:
      'A person borrows a device at a locker without a request and returns it. Validates that the assignment becomes active with the first door and is completed as returned with the second, that the asset is in use and assigned between the two and in stock and available after, and that the bay is emptied and filled.',
    failOnServerError: true,
  },
  (atf) => {
    const site = atf.server.recordInsert({
      $id: Now.ID['atf_loan_site'],
      table: 'cmn_location',
      fieldValues: { name: 'Locker test: loan' },
      enforceSecurity: false,
    });
    const stockroom = atf.server.recordInsert({
      $id: Now.ID['atf_loan_stockroom'],
      table: 'alm_stockroom',
      fieldValues: { name: 'Locker test: loan', location: site.record_id },
      enforceSecurity: false,
    });
    const category = atf.server.recordInsert({
      $id: Now.ID['atf_loan_category'],
      table: 'cmdb_model_category',
      fieldValues: { name: 'Locker test: loan', asset_class: 'alm_hardware', cmdb_ci_class: 'cmdb_ci_computer' },
      enforceSecurity: false,
    });
    const model = atf.server.recordInsert({
      $id: Now.ID['atf_loan_model'],
      table: 'cmdb_hardware_product_model',
      fieldValues: { name: 'Locker test: loan', cmdb_model_category: category.record_id },
      enforceSecurity: false,
    });
    const locker = atf.server.recordInsert({
      $id: Now.ID['atf_loan_locker'],
      table: 'x_smart_lockers_locker',
      fieldValues: {
        name: 'Locker test: loan',
        site: site.record_id,
        stockroom: stockroom.record_id,
        controller_id: 'atf-loan',
        state: 'in_service',
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_loan_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: {
        name: 'Locker test: loan',
        kind: 'loan',
        // Before every policy of the instance.
        order: -1,
        site: site.record_id,
        model_category: category.record_id,
        walk_up: true,
        min_charge_percent: 0,
      },
      enforceSecurity: false,
    });

    const laptop = atf.server.recordInsert({
      $id: Now.ID['atf_loan_laptop'],
      table: 'alm_hardware',
      fieldValues: {
        asset_tag: 'ATF-LOAN-1',
        model: model.record_id,
        model_category: category.record_id,
        quantity: 1,
        install_status: 6,
        substatus: 'available',
        stockroom: stockroom.record_id,
        location: site.record_id,
      },
      enforceSecurity: false,
    });

    const bay = atf.server.recordInsert({
      $id: Now.ID['atf_loan_bay_1'],
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
        presence: 'occupied',
        asset: laptop.record_id,
      },
      enforceSecurity: false,
    });

    const person = atf.server.createUser({
      $id: Now.ID['atf_loan_person'],
      firstName: 'Locker',
      lastName: 'Test person',
      roles: [employee],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_loan_person_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: person.user, kind: 'badge', new_value: 'ATFLOAN1', active: true },
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_loan_borrow'],
      script: `new LockerRehearsal('atf-loan').tap('ATFLOAN1').press('borrow').pass();`,
    });

    const loan = atf.server.recordQuery({
      $id: Now.ID['atf_loan_is_running'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `kind=loan^stage=active^requested_for=${person.user}^asset=${laptop.record_id}^due_dateISNOTEMPTY`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_loan_asset_in_use'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=1^assigned_to=${person.user}`,
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_loan_bay_is_empty'],
      table: 'x_smart_lockers_bay',
      recordId: bay.record_id,
      fieldValues: 'assetISEMPTY',
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_loan_return'],
      script: `new LockerRehearsal('atf-loan').tap('ATFLOAN1').pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_loan_is_returned'],
      table: 'x_smart_lockers_assignment',
      recordId: loan.first_record,
      fieldValues: 'stage=completed^outcome=returned^live_assetISEMPTY',
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_loan_asset_in_stock'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=6^substatus=available^stockroom=${stockroom.record_id}^assigned_toISEMPTY`,
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_loan_bay_is_full'],
      table: 'x_smart_lockers_bay',
      recordId: bay.record_id,
      fieldValues: `asset=${laptop.record_id}`,
      enforceSecurity: false,
    });
  },
);
