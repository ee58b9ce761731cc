-- Days of a supervision since the law of 2025: the former law's, kept as defaults until the new text's are read;
-- for an installation that was seeded before they were known (owner: council/rules).
insert into law_rules (id, version, subject, rule_vi, value, unit, document, article, effective_from, confidence, note)
select id, 1, 'own rules', rule_vi, value, 'calendar_days', 'Nghị quyết 114/2025/UBTVQH15', '1', date '2026-03-01', 'memory', note
  from (values
    ('OWN-061', 'Gửi nội dung, kế hoạch, đề cương giám sát cho đối tượng chịu giám sát chậm nhất 15 ngày kể từ ngày có quyết định', '15',
     'Mức của Luật 87/2015/QH13 (Điều 62, 70, 80) được giữ làm mặc định; số ngày trong Nghị quyết 114/2025/UBTVQH15 chưa đối chiếu được.'),
    ('OWN-062', 'Thông báo chương trình và thành phần Đoàn giám sát chậm nhất 10 ngày trước ngày làm việc', '10',
     'Mức của Luật 87/2015/QH13 (Điều 62, 70, 80) được giữ làm mặc định; số ngày trong Nghị quyết 114/2025/UBTVQH15 chưa đối chiếu được.'),
    ('OWN-063', 'Đoàn giám sát của HĐND, Thường trực HĐND báo cáo kết quả chậm nhất 15 ngày kể từ ngày kết thúc giám sát', '15',
     'Mức của Luật 87/2015/QH13 (Điều 70) được giữ làm mặc định; số ngày trong Nghị quyết 114/2025/UBTVQH15 chưa đối chiếu được.'),
    ('OWN-064', 'Đoàn giám sát của Ban báo cáo kết quả chậm nhất 10 ngày kể từ ngày kết thúc giám sát', '10',
     'Mức của Luật 87/2015/QH13 (Điều 80) được giữ làm mặc định; số ngày trong Nghị quyết 114/2025/UBTVQH15 chưa đối chiếu được.')) as given (id, rule_vi, value, note)
 where exists (select from law_rules)
    on conflict do nothing;
