-- From which number on figures are put in order and shares of them shown: the default of an
-- installation that was seeded before this rule was known (owner: council/rules).
insert into law_rules (id, version, subject, rule_vi, value, unit, document, article, effective_from, confidence, note)
select 'OWN-003', 1, 'own rules',
       'Số liệu công khai về kiến nghị: nhóm có dưới 5 kiến nghị không được xếp thứ tự, không tính tỷ lệ', '5',
       'count', 'Nghị quyết 104/2025/UBTVQH15', '2', '2025-09-26', 'memory',
       'Luật không ấn định con số này; đây là mức mặc định. HĐND đặt mức của mình trong Quy chế làm việc.'
 where exists (select from law_rules)
    on conflict do nothing;
