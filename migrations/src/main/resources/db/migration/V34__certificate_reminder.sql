-- Reminders of certificates that end soon, some days before they do.
alter table reminder_plan
    add column certificate_days integer not null default 30,
    drop constraint reminder_plan_rules_known,
    add constraint reminder_plan_rules_known check (
        rules <@ array['DUE_SOON', 'NOT_STARTED', 'STALLED', 'CERTIFICATE_ENDING']),
    add constraint reminder_plan_certificate_days check (certificate_days between 1 and 60);

alter table reminder_line
    drop constraint reminder_line_rule_known,
    add constraint reminder_line_rule_known check (rule in ('DUE_SOON', 'NOT_STARTED', 'STALLED', 'CERTIFICATE_ENDING'));
