// Work on all cores, answers in the order of the questions, in bounded memory.
#pragma once
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace program {

/// Jobs are worked on by several threads at once; their results are delivered one after the other, by one thread, in
/// the order the jobs came. No more than a few jobs for each thread are held at a time.
template <class Job, class Result>
class in_order {
public:
    using worker = std::function<Result(Job)>;
    using receiver = std::function<void(Result)>;

    in_order(std::size_t threads, worker work, receiver deliver) : work_{std::move(work)}, room_{4 * threads}
    {
        threads_.emplace_back([this, deliver = std::move(deliver)] { deliver_all(deliver); });
        for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { work_all(); });
    }
    in_order(const in_order&) = delete;
    in_order& operator=(const in_order&) = delete;

    /// Waits until everything is delivered.
    ~in_order()
    {
        {
            const std::lock_guard lock{mutex_};
            closed_ = true;
        }
        changed_.notify_all();
        for (std::thread& t : threads_) t.join();
    }

    /// Takes a job; waits while there is no room.
    void add(Job job)
    {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return results_.size() < room_; });
        task t{[this, job = std::move(job)]() mutable { return work_(std::move(job)); }};
        results_.push_back(t.get_future());
        tasks_.push_back(std::move(t));
        lock.unlock();
        changed_.notify_all();
    }

private:
    using task = std::packaged_task<Result()>;

    /// The next of a queue; false: nothing will come any more.
    template <class T>
    bool take(std::deque<T>& queue, T& out)
    {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return !queue.empty() || closed_; });
        if (queue.empty()) return false;
        out = std::move(queue.front());
        queue.pop_front();
        lock.unlock();
        changed_.notify_all();
        return true;
    }

    void work_all()
    {
        for (task t; take(tasks_, t);) t();
    }
    void deliver_all(const receiver& deliver)
    {
        for (std::future<Result> r; take(results_, r);) deliver(r.get());
    }

    worker work_;
    std::size_t room_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<task> tasks_;
    std::deque<std::future<Result>> results_;
    bool closed_{};
    std::vector<std::thread> threads_;
};

} // namespace program
